import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { BriefReadingsSection } from './brief-readings-section.tsx'

const days = ['2026-03-05', '2026-03-06', '2026-03-07']
const render = (byDay: number[], total: number) =>
  renderToStaticMarkup(<BriefReadingsSection readings={{ since: '2026-03-01', total, days, byDay }} />)

it('shows the readings of each day as a bar, in words and in a table, the latest first', () => {
  const markup = render([1, 0, 4_000], 4_005)
  expect(markup).toContain('4,005 readings since publication on 1 March 2026, 4,001 of them')
  expect(markup).toMatch(/<figcaption[^>]*>Readings on each day .* Most: 4,000 on 7 March 2026\.</)
  expect(markup.match(/<rect /g)).toHaveLength(3)
  const rows = [...markup.matchAll(/datetime="([\d-]+)">[^<]*<\/time><\/th><td[^>]*>(\d+)</gi)]
  expect(rows.map(([, day, reads]) => [day, reads])).toEqual([
    ['2026-03-07', '4000'],
    ['2026-03-06', '0'],
    ['2026-03-05', '1'],
  ])
})

it.each([
  [0, 'No readings since publication'],
  [3, 'none of them in the last 3 days'],
])('draws nothing where nobody has read it lately, of %i readings', (total, said) => {
  const markup = render([0, 0, 0], total)
  expect(markup).toContain(said)
  expect(markup).not.toContain('<svg')
  expect(markup).toContain('nothing is recorded of the reader')
})
