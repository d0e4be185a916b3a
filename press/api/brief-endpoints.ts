import { z } from 'zod'
import { briefAddress, textFormAddress } from '#domain/pages/addresses.ts'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import { parseQuery } from '#domain/search/parse-query.ts'
import { toPeriod } from '#domain/search/read-value.ts'
import { listNotes } from '#domain/search/search-notes.ts'
import { mostCharacters } from '#domain/search/search-query.ts'
import { slugForm, toAddressPattern } from '#press/pages/address-pattern.ts'
import { toPublicJson } from '#press/pages/text-forms.ts'
import type { Database } from '#server/db/database.ts'
import { getListSubject, type SubjectKind } from '#server/listings/get-list-subject.ts'
import { listBriefPage, type BriefPlace, type BriefsAsked } from '#server/listings/list-brief-page.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import {
  confidenceLevel,
  cursor,
  limit,
  listedBrief,
  next,
  notes,
  slugOf,
  wholeBrief,
  wrongCursor,
} from './api-schemas.ts'
import { isInstant, readCursor, writeCursor } from './cursors.ts'
import { toEndpoint, toWhole, type ToWhole, type WrongParameter } from './endpoint.ts'

const period = z
  .string()
  .refine((text) => toPeriod(text) !== null)
  .meta({ pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$` })
  .optional()

const listParameters = z.strictObject({
  q: z
    .string()
    .min(1)
    .max(mostCharacters)
    .optional()
    .describe('What to search for, written as on the search page.'),
  category: slugOf('a category'),
  tag: slugOf('a tag'),
  entity: slugOf('an entity'),
  technique: slugOf('a technique'),
  confidence: confidenceLevel.optional().describe('The confidence of the bottom line.'),
  from: period.describe(
    'First published in this period or later. Give a year, month or day in UTC: 2026, 2026-03 or 2026-03-05.',
  ),
  to: period.describe(
    'First published in this period or earlier. Give a year, month or day in UTC: 2026, 2026-03 or 2026-03-05.',
  ),
  limit,
  cursor,
})

type ListParameters = z.output<typeof listParameters>

/** `/briefs`: the briefs that fit, a page at a time. */
export const briefsEndpoint = toEndpoint({
  pattern: toAddressPattern({}, () => '/briefs'),
  title: 'Briefs',
  summary: 'Published briefs that match every parameter, newest first.',
  parameters: listParameters,
  pathParameters: {},
  answer: z.object({ briefs: z.array(listedBrief), next, notes }),
  example: '/briefs?limit=5',
  async load({ db, site }, { parameters }) {
    const asked = await readAsked(db, parameters)
    if ('kind' in asked) return asked
    const page = await listBriefPage(db, asked)
    if (page.kind === 'too-slow') return page
    return {
      kind: 'found',
      answer: {
        briefs: page.briefs.map((brief) => toListed(brief, toWhole(site))),
        next: page.next && writeCursor([page.next.publishedAt, page.next.id]),
        notes: asked.query ? listNotes(asked.query) : [],
      },
    }
  },
})

async function readAsked(db: Database, parameters: ListParameters): Promise<BriefsAsked | WrongParameter> {
  const { q, confidence = null, from = '', to = '', limit: take } = parameters
  const after = parameters.cursor === undefined ? null : readPlace(parameters.cursor)
  if (after === 'wrong') return wrongCursor
  const ids: Record<SubjectKind, string | null> = { category: null, tag: null, entity: null, technique: null }
  for (const kind of ['category', 'tag', 'entity', 'technique'] as const) {
    const slug = parameters[kind]
    if (slug === undefined) continue
    const subject = await getListSubject(db, kind, slug)
    if (!subject) return { kind: 'wrong', parameter: kind, detail: `There is no ${kind} with this slug.` }
    ids[kind] = subject.id
  }
  return {
    ...ids,
    query: q === undefined ? null : parseQuery(q),
    confidence,
    from: toPeriod(from)?.from ?? null,
    before: toPeriod(to)?.before ?? null,
    after,
    take,
  }
}

function readPlace(text: string): BriefPlace | 'wrong' {
  const [publishedAt = '', id = ''] = readCursor(text, 2) ?? []
  const isPlace = isInstant(publishedAt) && z.uuid().safeParse(id).success
  return isPlace ? { publishedAt, id } : 'wrong'
}

function toListed(brief: BriefListItem, whole: ToWhole): z.input<typeof listedBrief> {
  const { slug } = brief
  return { ...brief, address: whole(briefAddress(slug)), json: whole(textFormAddress(slug, 'json')) }
}

/** `/briefs/<slug>`: a brief, whole. */
export const briefEndpoint = toEndpoint({
  pattern: toAddressPattern({ slug: slugForm }, ({ slug }) => briefAddress(slug)),
  title: 'One brief',
  summary:
    'The whole brief, as at its own address with .json. If it has been withdrawn, the status is 410 and the response gives the reason. If it has been renamed, the response redirects to its new address.',
  parameters: z.strictObject({}),
  pathParameters: { slug: 'The slug of the brief.' },
  answer: wholeBrief,
  example: null,
  async load({ db, site }, { path: { slug = '' } }) {
    const found = await getPublishedBrief(db, slug)
    switch (found.status) {
      case 200: {
        const { marking, ...brief } = toPublicJson(found.brief, site)
        // Nothing else is public.
        return marking === 'TLP:CLEAR'
          ? { kind: 'found', answer: { ...brief, marking } }
          : { kind: 'unknown' }
      }
      case 308:
        return { kind: 'moved', to: briefAddress(found.slug) }
      case 410:
        return { kind: 'withdrawn', reason: found.reason, withdrawnAt: found.withdrawnAt }
      case 404:
        return { kind: 'unknown' }
    }
  },
})
