import type { z } from 'zod'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import type { PageContext } from '#press/page.ts'
import type { AddressPattern } from '#press/pages/address-pattern.ts'

/** What is wrong with a parameter, in a sentence. */
export interface WrongParameter {
  kind: 'wrong'
  parameter: string
  detail: string
}

/** What became of a request. `to` is the address below the root that leads on. */
export type ApiResult<Answer> =
  | { kind: 'found'; answer: Answer }
  | { kind: 'moved'; to: string }
  | { kind: 'unknown' }
  | { kind: 'withdrawn'; reason: string; withdrawnAt: string }
  | { kind: 'too-slow' }
  | WrongParameter

/** One thing that programs can ask for. Its page, its description for machines and its answers are made from this. */
export interface Endpoint {
  /** How its addresses are written and read, below the root: `/briefs/:slug`. */
  pattern: AddressPattern<Readonly<Record<string, string>>>
  /** In a few words. */
  title: string
  /** What it answers, in a sentence or two. */
  summary: string
  /** What may stand behind the question mark. */
  parameters: z.ZodObject
  /** What the parts of its path are. */
  pathParameters: Readonly<Record<string, string>>
  answer: z.ZodType
  /** An address that answers on every site, below the root; `null` where it takes a name that sites do not share. */
  example: string | null
  load(
    context: PageContext,
    path: Readonly<Record<string, string>>,
    parameters: unknown,
  ): Promise<ApiResult<unknown>>
}

interface TypedEndpoint<Parameters extends z.ZodObject, Answer extends z.ZodType> extends Omit<
  Endpoint,
  'parameters' | 'answer' | 'load'
> {
  parameters: Parameters
  answer: Answer
  load: (
    context: PageContext,
    given: { path: Readonly<Record<string, string>>; parameters: z.output<Parameters> },
  ) => Promise<ApiResult<z.input<Answer>>>
}

/** An endpoint whose `load` gets what its own schema has read, and answers what its own schema says. */
export function toEndpoint<Parameters extends z.ZodObject, Answer extends z.ZodType>({
  load,
  ...endpoint
}: TypedEndpoint<Parameters, Answer>): Endpoint {
  return {
    ...endpoint,
    // It was read by this very schema: see press/api/answer-api.ts.
    load: (context, path, parameters) =>
      load(context, { path, parameters: parameters as z.output<Parameters> }),
  }
}

/** The whole address of a path of this site. */
export type ToWhole = (path: string) => string

/** Paths as whole addresses: whoever reads data has no page that they could be relative to. */
export function toWhole({ baseUrl }: SiteFacts): ToWhole {
  return (path) => baseUrl + path
}
