import { z } from 'zod'
import { briefAddress, searchAddress } from '#domain/pages/addresses.ts'
import type { ExtractPiece } from '#domain/search/choose-extract.ts'
import { parseQuery } from '#domain/search/parse-query.ts'
import { listNotes } from '#domain/search/search-notes.ts'
import { mostCharacters } from '#domain/search/search-query.ts'
import {
  hitsOnPage,
  mostRanked,
  searchFacets,
  searchSorts,
  type SearchHit,
} from '#domain/search/search-results.ts'
import { toAddressPattern } from '#press/pages/address-pattern.ts'
import { searchBriefs } from '#server/search/search-briefs.ts'
import {
  address,
  categoryFacts,
  confidenceLevel,
  cursor,
  instant,
  next,
  notes,
  wrongCursor,
} from './api-schemas.ts'
import { isInstant, readCursor, writeCursor } from './cursors.ts'
import { toEndpoint, toWhole, type ToWhole } from './endpoint.ts'

const hit = z.object({
  slug: z.string(),
  title: z.string(),
  language: z
    .string()
    .nullable()
    .describe('The language of the title and extract (BCP 47), if it is not that of the site.'),
  category: categoryFacts,
  publishedAt: instant,
  confidence: confidenceLevel.nullable(),
  corrected: z.boolean(),
  demonstration: z.boolean(),
  extract: z.object({
    text: z.string(),
    marks: z
      .array(z.tuple([z.int().min(0), z.int().min(0)]))
      .describe(
        'The matching words: the position of the first character, and the position after the last, in UTF-16 code units.',
      ),
  }),
  part: z.string().nullable().describe('The title of the section the extract is taken from.'),
  address: address.describe('The address of its page, at that section.'),
})

const facetCount = z.object({
  value: z.string().describe('The value to search for to get only these.'),
  name: z.string(),
  count: z.int(),
})

/** `/search`: the best matches, with extracts and counts. */
export const searchEndpoint = toEndpoint({
  pattern: toAddressPattern({}, () => searchAddress),
  title: 'Search',
  summary: `Matching briefs, ${hitsOnPage} to a page, with extracts and counts. Only the newest ${mostRanked.toLocaleString('en')} matches are ranked.`,
  parameters: z.strictObject({
    q: z.string().min(1).max(mostCharacters).describe('What to search for, written as on the search page.'),
    sort: z.enum(searchSorts).default('best').describe('The order of the results.'),
    cursor,
  }),
  pathParameters: {},
  answer: z.object({
    total: z.int().max(mostRanked),
    isMore: z.boolean().describe('Whether there are older matches that were not ranked.'),
    hits: z.array(hit),
    facets: z.record(z.enum(searchFacets), z.array(facetCount)),
    didYouMean: z.string().nullable().describe('A suggested query, if this one finds nothing.'),
    notes,
    next,
  }),
  example: '/search?q=port&sort=newest',
  async load({ db, site, now }, { parameters }) {
    const place = parameters.cursor === undefined ? { page: 1, until: null } : readPlace(parameters.cursor)
    if (place === 'wrong') return wrongCursor
    const query = parseQuery(parameters.q)
    const { page, until } = place
    const found = await searchBriefs(db, query, {
      page,
      until,
      sort: parameters.sort,
      perPage: hitsOnPage,
    })
    if (found.kind === 'too-slow') return found
    const { total, isMore, didYouMean, facets } = found
    const hits = found.hits.map((one) => toHit(one, toWhole(site)))
    const counts = searchFacets.map((facet) => [facet, [...facets[facet]]] as const)
    // Every facet is there now, which the type of fromEntries does not say.
    const all = Object.fromEntries(counts) as Record<
      (typeof searchFacets)[number],
      z.input<typeof facetCount>[]
    >
    const next =
      page * hitsOnPage < total ? writeCursor([String(page + 1), (until ?? now).toISOString()]) : null
    return {
      kind: 'found',
      answer: { total, isMore, hits, facets: all, didYouMean, notes: listNotes(query), next },
    }
  },
})

/** What is published while somebody reads on does not move what they have not read yet. */
function readPlace(text: string): { page: number; until: Date } | 'wrong' {
  const [page = '', until = ''] = readCursor(text, 2) ?? []
  const isPage = /^[1-9]\d{0,2}$/.test(page) && Number(page) <= mostRanked / hitsOnPage
  if (!isPage || !isInstant(until)) return 'wrong'
  return { page: Number(page), until: new Date(until) }
}

function toHit({ extract, part, ...brief }: SearchHit, whole: ToWhole): z.input<typeof hit> {
  const page = whole(briefAddress(brief.slug))
  return {
    ...brief,
    extract: toMarked(extract),
    part: part?.title ?? null,
    address: part ? `${page}#${part.id}` : page,
  }
}

function toMarked(pieces: readonly ExtractPiece[]): z.input<typeof hit>['extract'] {
  const marks: [number, number][] = []
  let text = ''
  for (const piece of pieces) {
    const start = text.length
    text += piece.text
    if (piece.isHit) marks.push([start, text.length])
  }
  return { text, marks }
}
