import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import type { IsoDate, LanguageTag } from './brief-content.ts'
import { toLanguageTag } from '#domain/site/language-tag.ts'
import { entityKinds, type EntityFacts } from '#domain/entities/entity-names.ts'
import { toInsightCode, type InsightCode } from '#domain/judgments/insight-code.ts'
import { tlpMarkings, type TlpMarking } from '#domain/markings/tlp.ts'

/** What a Markdown file says of a brief before its text. Every part may be absent. */
export interface FrontMatter {
  category: string | null
  marking: TlpMarking | null
  author: string | null
  verifier: string | null
  demonstration: boolean
  /** The instant at which a brief of the library was published. */
  published: Date | null
  /** The day under which a text of an archive is filed. */
  datePublished: IsoDate | null
  /** The language the text is written in (BCP 47). */
  language: LanguageTag | null
  /** What sort of insight the bottom line is. */
  code: InsightCode | null
  entities: EntityFacts[]
}

const line = z.string().trim().min(1).max(200)

const entityInput = z.strictObject({
  name: line,
  kind: z.enum(entityKinds).default('other'),
  aliases: z.array(line).max(20).default([]),
})

const frontMatterInput = z.strictObject({
  category: line.nullable().default(null),
  marking: z.enum(tlpMarkings).nullable().default(null),
  author: line.nullable().default(null),
  verifier: line.nullable().default(null),
  demonstration: z.boolean().default(false),
  published: z
    .union([z.date(), z.iso.datetime().transform((instant) => new Date(instant))])
    .nullable()
    .default(null),
  datePublished: z.iso.date('is not a day such as 2026-03-05').nullable().default(null),
  language: z
    .string()
    .transform(toLanguageTag)
    .refine((tag) => tag !== null, 'is not a language tag')
    .nullable()
    .default(null),
  code: z
    .string()
    .transform(toInsightCode)
    .refine((code) => code !== null, 'is not signal, geopolitical or risk')
    .nullable()
    .default(null),
  entities: z.array(entityInput).max(200).default([]),
  // What a downloaded copy says of the published brief. It is checked for its marking and then left alone: who wrote and
  // verified that brief has nothing to do with who imports its text.
  copyOf: z
    .looseObject({ marking: z.literal('TLP:CLEAR', 'is not a marking that a copy can have') })
    .optional(),
})

/**
 * Reads front matter, given as YAML; `null` (there is none) gives the empty one. Throws `FrontMatterProblem` with
 * one sentence for what is no YAML and for what it does not know.
 */
export function parseFrontMatter(yaml: string | null): FrontMatter {
  const parsed = frontMatterInput.safeParse(readYaml(yaml) ?? {})
  if (parsed.success) {
    const frontMatter = { ...parsed.data }
    delete frontMatter.copyOf
    return frontMatter
  }
  const [issue] = parsed.error.issues
  throw new FrontMatterProblem(
    `The front matter is wrong at ${issue?.path.length ? issue.path.join('.') : 'the top'}: ${issue?.message}.`,
  )
}

export class FrontMatterProblem extends Error {
  override name = 'FrontMatterProblem'
}

function readYaml(yaml: string | null): unknown {
  try {
    // Aliases can be nested to grow without bound; a brief needs none.
    return yaml === null ? null : parseYaml(yaml, { maxAliasCount: 0, logLevel: 'error' })
  } catch (error) {
    throw new FrontMatterProblem(
      `The front matter is not valid YAML: ${(error as Error).message.split('\n')[0]}`,
    )
  }
}
