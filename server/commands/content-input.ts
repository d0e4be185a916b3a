import { z } from 'zod'
import {
  judgmentRoles,
  sectionKinds,
  scenarioKinds,
  horizons,
  type BriefContent,
} from '#domain/briefs/brief-content.ts'
import { runRoles } from '#domain/briefs/runs.ts'
import { languageShape, longestAddress, longestLine } from '#domain/editing/field-limits.ts'
import { confidenceLevels } from '#domain/judgments/confidence.ts'
import { insightCodes } from '#domain/judgments/insight-code.ts'
import { yardsticks } from '#domain/judgments/yardsticks.ts'
import { yardstickIds } from '#domain/judgments/likelihood.ts'

const longestText = 100_000
const key = z.string().max(100)
const line = z.string().max(longestLine)
const prose = z.string().max(longestText)
const day = z.iso.date().nullable()
const number = z.int().min(1).max(999)
const language = z.string().regex(languageShape).max(35).nullable()

/** A term is taken from its yardstick; the range that is sent beside it must be that yardstick's. */
const likelihood = z
  .strictObject({
    term: z.string().max(40),
    yardstick: z.enum(yardstickIds),
    low: z.int().min(0).max(100),
    high: z.int().min(0).max(100),
  })
  .refine(({ term, yardstick, low, high }) =>
    yardsticks[yardstick].terms.some((one) => one.term === term && one.low === low && one.high === high),
  )
  .nullable()
const confidence = z.strictObject({ level: z.enum(confidenceLevels), reason: prose.nullable() }).nullable()
const runs = z.array(z.strictObject({ role: z.enum(runRoles), text: prose })).max(200)

const technique = z.strictObject({
  kind: z.literal('technique'),
  key,
  name: line,
  description: prose.nullable(),
})

const part = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('judgment'),
    key,
    role: z.enum(judgmentRoles),
    runs,
    likelihood,
    confidence,
    code: z.enum(insightCodes).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('passage'), key, form: z.enum(['paragraph', 'item']), text: prose }),
  z.strictObject({ kind: z.literal('subheading'), text: line }),
  z.strictObject({ kind: z.literal('hypothesis'), key, name: line.nullable(), runs, likelihood }),
  z.strictObject({
    kind: z.literal('key-points'),
    label: line,
    pointKind: z.enum(['assumptions', 'information-gaps', 'bias-and-deception', 'red-flags', 'other']),
    items: z.array(z.strictObject({ key, text: prose })).max(500),
  }),
  z.strictObject({
    kind: z.literal('implication'),
    key,
    label: line.nullable(),
    domain: z.enum(['political', 'security', 'cyber', 'economic', 'other']),
    text: prose,
  }),
  z.strictObject({
    kind: z.literal('recommendation'),
    key,
    label: line.nullable(),
    horizon: z.enum(horizons),
    text: prose,
  }),
  z.strictObject({
    kind: z.literal('scenario'),
    key,
    name: line,
    scenarioKind: z.enum(scenarioKinds),
    text: prose,
    likelihood,
  }),
  z.strictObject({ kind: z.literal('entity'), key, name: line, description: prose.nullable() }),
  z.strictObject({ kind: z.literal('tag'), name: line }),
  technique,
])

const source = z.strictObject({
  key,
  number,
  title: line,
  publisher: line.nullable(),
  publishedOn: day,
  language,
  url: z.string().max(longestAddress).nullable(),
  retrievedOn: day,
  grade: z
    .strictObject({
      reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
      credibility: z.union([1, 2, 3, 4, 5, 6].map((one) => z.literal(one as 1 | 2 | 3 | 4 | 5 | 6))),
    })
    .nullable(),
})

/** A brief's content as a page of the desk sends it: every field of the form that is stored, and none besides. */
export const contentInput: z.ZodType<BriefContent> = z.strictObject({
  title: line,
  publishedOn: day,
  language,
  provenance: prose.nullable(),
  reportTitle: line.nullable(),
  outlet: line.nullable(),
  preamble: z.array(prose).max(100),
  sections: z
    .array(
      z.strictObject({
        number: number.nullable(),
        title: line,
        kind: z.enum(sectionKinds),
        parts: z.array(part).max(1_000),
      }),
    )
    .max(60),
  techniques: z.array(technique).max(100),
  sources: z.array(source).max(999),
  explore: z.array(z.strictObject({ label: line, href: z.string().max(longestAddress).nullable() })).max(50),
})
