import { z } from 'zod'
import { insightCodes } from '#domain/judgments/insight-code.ts'
import { briefAddress, categoriesAddress, categoryAddress, dayAddress } from '#domain/pages/addresses.ts'
import type { SummaryLine } from '#domain/pages/day-summary.ts'
import { toAddressPattern } from '#press/pages/address-pattern.ts'
import { dayForm, dayPage } from '#press/pages/day-pages.tsx'
import { listCategories } from '#server/pages/reader-categories.ts'
import { getListSubject } from '#server/listings/get-list-subject.ts'
import { address, categoryFacts, confidenceLevel, instant, likelihood } from './api-schemas.ts'
import { toEndpoint, toWhole, type ToWhole } from './endpoint.ts'

const category = categoryFacts.extend({
  watches: z.string().describe('What the category covers.'),
  briefs: z.int().min(0).describe('How many published briefs are filed under it.'),
  address: address.describe('The address of its page.'),
})

/** `/categories`: all of them, in the order in which pages show them. */
export const categoriesEndpoint = toEndpoint({
  pattern: toAddressPattern({}, () => categoriesAddress),
  title: 'Categories',
  summary: 'All categories, in the order in which the site shows them.',
  parameters: z.strictObject({}),
  pathParameters: {},
  answer: z.object({ categories: z.array(category) }),
  example: '/categories',
  async load({ db, site }) {
    const whole = toWhole(site)
    const categories = (await listCategories(db)).map(async ({ slug, name, watches }) => {
      const subject = await getListSubject(db, 'category', slug)
      return { slug, name, watches, briefs: subject?.count ?? 0, address: whole(categoryAddress(slug)) }
    })
    return { kind: 'found', answer: { categories: await Promise.all(categories) } }
  },
})

const dayBrief = z.object({
  slug: z.string(),
  title: z.string(),
  category: categoryFacts,
  status: z.enum(['new', 'corrected', 'withdrawn']),
  withdrawnLater: z
    .boolean()
    .describe(
      'Whether the brief was withdrawn on a later day, and so is not to be counted as withdrawn on this one.',
    ),
  at: instant.describe('When it was last published, corrected or withdrawn, in UTC (ISO 8601).'),
  insight: z.string().describe('What it judges. Empty if the brief was withdrawn.'),
  code: z.enum(insightCodes).nullable(),
  likelihood: likelihood.nullable(),
  confidence: confidenceLevel.nullable(),
  correction: z.object({ kind: z.string(), note: z.string() }).nullable().describe('What was corrected.'),
  reason: z.string().nullable().describe('Why it was withdrawn.'),
  demonstration: z.boolean(),
  address,
})

const day = z.iso.date()

/** `/daily/<day>`: what happened to briefs on a day. */
export const dayEndpoint = toEndpoint({
  pattern: toAddressPattern({ day: dayForm }, ({ day: text }) => dayAddress(text)),
  title: 'One day',
  summary: 'What was published, corrected and withdrawn on one day (UTC), by category.',
  parameters: z.strictObject({}),
  pathParameters: { day: 'The day, such as 2026-03-05.' },
  answer: z.object({
    day,
    earlier: day.nullable().describe('The previous day on which anything happened.'),
    later: day.nullable().describe('The next day on which anything happened.'),
    isRunning: z.boolean().describe('Whether the day is still in progress.'),
    briefs: z.array(dayBrief),
  }),
  example: null,
  async load(context, { path }) {
    const loaded = await dayPage.load(context, { day: path['day'] ?? '' })
    if (loaded.status !== 200) return { kind: 'unknown' }
    const { day: date, earlier, later, isRunning, groups } = loaded.data
    const whole = toWhole(context.site)
    const briefs = groups.flatMap(({ lines }) => lines.map((line) => toDayBrief(line, whole)))
    return { kind: 'found', answer: { day: date, earlier, later, isRunning, briefs } }
  },
})

function toDayBrief(line: SummaryLine, whole: ToWhole): z.input<typeof dayBrief> {
  const { slug, title, status, withdrawnLater, at, insight, code, confidence, reason, demonstration, note } =
    line
  return {
    slug,
    title,
    category: { slug: line.category.slug, name: line.category.name },
    status,
    withdrawnLater,
    at,
    insight,
    code,
    likelihood: line.likelihood,
    confidence,
    correction: note && { kind: note.kind, note: note.text },
    reason,
    demonstration,
    address: whole(briefAddress(slug)),
  }
}
