import { expect, test } from 'vitest'
import { makeContent } from './brief-page.test-data.ts'
import { renderBrief, toText } from './rendered-text.test-data.tsx'

const neighbour = { slug: 'other', title: 'Another brief', language: null }

test('leads to the brief before and the one after in the category', () => {
  const markup = renderBrief(makeContent(), { neighbours: { previous: neighbour, next: null } })
  expect(markup).toContain('<nav class="beside" aria-label="Previous and next in Cybersecurity">')
  expect(markup).toContain('<a href="/briefs/other" rel="prev" dir="auto">Another brief</a>')
  expect(markup).not.toContain('Next in Cybersecurity')
})

test('gives each title the language of its brief', () => {
  const next = { ...neighbour, language: 'fr' }
  expect(renderBrief(makeContent(), { neighbours: { previous: null, next } })).toContain(
    'rel="next" dir="auto" lang="fr">Another brief</a>',
  )
})

test('is left out where there is neither', () => {
  expect(renderBrief(makeContent())).not.toContain('class="beside"')
})

test('comes before the line to cite the brief by', () => {
  const text = toText(renderBrief(makeContent(), { neighbours: { previous: null, next: neighbour } }))
  expect(text).toMatch(
    /Next in Cybersecurity Another brief Cite this brief An Author, “A title”, Example Watch, 5 March 2026, revision 1\. https:\/\/example\.org\/briefs\/a-brief/,
  )
})
