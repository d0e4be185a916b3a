import { z } from 'zod'
import { confidenceLevels } from '#domain/judgments/confidence.ts'
import { yardstickIds } from '#domain/judgments/likelihood.ts'
import { correctionKinds } from '#domain/publications/correction-kind.ts'
import { contentInput } from '#server/commands/content-input.ts'

/** What several endpoints take and answer. Names of fields are a promise. */
export const instant = z.iso.datetime().describe('A date and time in UTC (ISO 8601).')
export const address = z.url().describe('A full address (URL).')
export const categoryFacts = z.object({ slug: z.string(), name: z.string() })
export const confidenceLevel = z.enum(confidenceLevels)
const named = z.object({ name: z.string(), slug: z.string() })

export const likelihood = z.object({
  term: z.string(),
  yardstick: z.enum(yardstickIds),
  low: z.int().describe('In per cent.'),
  high: z.int().describe('In per cent.'),
})

/** A brief in a list. */
export const listedBrief = z.object({
  slug: z.string(),
  title: z.string(),
  language: z
    .string()
    .nullable()
    .describe('The language of the title and bottom line (BCP 47), if it is not that of the site.'),
  category: categoryFacts,
  publishedAt: instant.describe('When it was first published, in UTC (ISO 8601).'),
  bottomLine: z.string().describe('The first sentences of the bottom line, as plain text.'),
  confidence: confidenceLevel.nullable(),
  corrected: z.boolean(),
  demonstration: z.boolean().describe('Whether it is a demonstration brief, not current reporting.'),
  address: address.describe('The address of its page.'),
  json: address.describe('The address of the whole brief as JSON.'),
})

/** A whole brief, as at its address with `.json`. */
export const wholeBrief = z.object({
  id: z.uuid(),
  slug: z.string(),
  address,
  category: categoryFacts,
  content: contentInput,
  revision: z.int().min(1),
  firstPublishedAt: instant,
  takenInAt: instant.describe('When it was added to this site.'),
  wasImported: z.boolean().describe('Whether it was read in as a text in the published layout.'),
  publishedAt: instant.describe('When this revision was published.'),
  author: z.string(),
  verifier: z.string(),
  verifiedAt: instant,
  checks: z
    .object({ held: z.int(), all: z.int() })
    .nullable()
    .describe('How many of the verifier’s checks passed.'),
  marking: z.literal('TLP:CLEAR'),
  demonstration: z.boolean(),
  corrections: z.array(
    z.object({
      kind: z.enum(correctionKinds),
      note: z.string(),
      madeAt: instant,
      revision: z.int().min(1),
      by: z.string(),
    }),
  ),
  entities: z.array(named),
  tags: z.array(named),
  techniques: z.array(named),
})

const mostOnPage = 100

/** How many lines of a list a page has. */
export const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(mostOnPage)
  .default(20)
  .describe('The maximum number to return.')

export const cursor = z
  .string()
  .max(2_000)
  .optional()
  .describe('Where to continue: the value of next from the previous page, unchanged.')

export const next = z.string().nullable().describe('The cursor of the next page; null on the last one.')

/** What a query says that was not taken as it was written. */
export const notes = z
  .array(z.string())
  .describe('What in q was ignored or could not be used, in sentences for people.')

/** What `cursor` is refused with. */
export const wrongCursor = {
  kind: 'wrong',
  parameter: 'cursor',
  detail:
    'This cursor is not valid. Use the value of next from the previous page, unchanged, or leave it out.',
} as const

/** The slug of something in a parameter. */
export function slugOf(what: string) {
  return z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe(`The slug of ${what}: the last part of its page’s address.`)
}
