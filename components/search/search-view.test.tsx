import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { parseQuery } from '#domain/search/parse-query.ts'
import { printQuery } from '#domain/search/print-query.ts'
import type { SearchAnswer } from '#domain/search/search-results.ts'
import { SearchUnavailableView } from './search-unavailable-view.tsx'
import { SearchView } from './search-view.tsx'

function render(answer: SearchAnswer): string {
  const place = { text: 'port', sort: 'best', page: 1 } as const
  return renderToStaticMarkup(<SearchView data={{ query: parseQuery('port'), place, answer }} />)
}

function found(total: number, isMore = false): SearchAnswer {
  const facets = { category: [], confidence: [], year: [], entity: [], technique: [] }
  return { kind: 'found', hits: [], total, isMore, facets, didYouMean: null }
}

it.each([
  [0, 'No briefs'],
  [1, '1 brief'],
  [2_000, '2,000 briefs'],
])('a search says how many briefs it found: %d', (total, words) => {
  expect(render(found(total))).toContain(`<h2 id="results">${words}</h2>`)
})

it('a search that found more than are counted says so, and that the oldest are not among those that are sorted', () => {
  const page = render(found(2_000, true))
  expect(page).toContain('<h2 id="results">More than 2,000 briefs</h2>')
  expect(page).toContain('Only the newest 2,000 are sorted and counted here.')
  expect(render(found(2_000))).not.toContain('Only the newest')
})

it.each([
  [
    'a section, whose title is in the language of its brief',
    { id: 's2', number: 2, title: 'Hypothèses' },
    ' lang="fr"',
  ],
  ['what the site names itself', { id: 'sources', number: null, title: 'Sources' }, ''],
])('a result leads to %s', (_, part, lang) => {
  const answer = found(1)
  const hit = {
    slug: 'port',
    title: 'Le port',
    language: 'fr',
    bottomLine: '',
    publishedAt: '2026-03-05T09:00:00.000Z',
    category: { slug: 'ports', name: 'Ports', colour: null },
    confidence: null,
    corrected: false,
    demonstration: false,
    extract: [],
    part,
  }
  const page = render({ ...answer, hits: [hit] } as SearchAnswer)
  expect(page).toContain(`<bdi${lang}>${part.title}</bdi>`)
})

it('a filter in use is called as it is written, with a minus where it keeps briefs out', () => {
  const query = parseQuery('-category:ports confidence:high')
  const place = { text: printQuery(query), sort: 'best', page: 1 } as const
  const page = renderToStaticMarkup(<SearchView data={{ query, place, answer: found(0) }} />)
  const names = [...page.matchAll(/aria-label="Remove the filter ([^"]*)"><bdi>([^<]*)</g)]
  expect(names.map(([, label, name]) => [label, name])).toEqual([
    ['confidence:high', 'confidence:high'],
    ['-category:ports', '-category:ports'],
  ])
})

it('a search that took too long says so, and how to ask for less', () => {
  const page = render({ kind: 'too-slow' })
  expect(page).toContain('This search took too long.')
  expect(page).toContain('narrow it with a filter such as from:2026.')
  expect(page).not.toContain('id="results"')
})

it.each([
  ['moment', 'Please try again in a few seconds.'],
  ['copy', 'only the site itself can answer searches'],
] as const)('a search that cannot be answered says why and offers all lists: %s', (obstacle, why) => {
  const categories = [
    { slug: 'cyber', name: 'Cyber', colour: null },
    { slug: 'borders', name: 'Borders', colour: null },
  ]
  const page = renderToStaticMarkup(<SearchUnavailableView categories={categories} obstacle={obstacle} />)
  expect(page).toContain(why)
  expect([...page.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual([
    '/archive',
    '/tags',
    '/entities',
    '/',
    '/categories/cyber',
    '/categories/borders',
  ])
})
