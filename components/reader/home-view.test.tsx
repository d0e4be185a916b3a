import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { site } from '#components/brief/brief-page.test-data.ts'
import { toText } from '#components/brief/rendered-text.test-data.tsx'
import { HomeView } from './home-view.tsx'

const home = {
  today: '2026-03-06',
  lead: null,
  publishedToday: [],
  countToday: 0,
  latestDay: null,
  discussed: null,
  shelves: [],
  standing: [],
}

test('the front page says first what the publication is, and leads to how it works', () => {
  const markup = renderToStaticMarkup(<HomeView site={site} home={home} />)
  expect(toText(markup)).toMatch(
    /^ Example Watch Example Watch publishes intelligence briefs based on open sources\. .*How we work/,
  )
  expect(markup).toContain('<a href="/methodology">How we work</a>')
})

test('the front page does not call today the latest day where a brief was only corrected or withdrawn today', () => {
  const text = toText(
    renderToStaticMarkup(<HomeView site={site} home={{ ...home, latestDay: home.today }} />),
  )
  expect(text).toContain(
    'No new briefs yet today, 6 March 2026. The daily summary says what else has happened.',
  )
  expect(text).not.toContain('Latest:')
})

test.each([
  ['2026-02', 'Most discussed in February Navy'],
  ['2025-03', 'Most discussed in March 2025 Navy'],
])('the front page names the year of a month that is not of this one: %s', (month, words) => {
  const discussed = { month, names: [{ slug: 'navy', name: 'Navy', count: 1 }] }
  const text = toText(renderToStaticMarkup(<HomeView site={site} home={{ ...home, discussed }} />))
  expect(text).toContain(words)
})
