import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { PhraseBars } from './phrase-bars.tsx'

const render = (counts: Record<string, number>) =>
  renderToStaticMarkup(
    <PhraseBars
      of="briefs of a test"
      phrases={Object.entries(counts).map(([key, count]) => ({ key, name: key, count }))}
    />,
  )

it.each([
  [{ 'grain exports': 3, 'port crews': 2 }, 'Most frequent: grain exports, 3 bottom lines'],
  [
    { 'grain exports': 3, 'port crews': 3, 'old ships': 2 },
    'Most frequent: grain exports and port crews, 3 bottom lines each',
  ],
  [{ 'grain exports': 2, 'port crews': 2 }, 'Both are equally frequent: 2 bottom lines each'],
])('says which phrases are the most frequent: %o', (counts, title) => {
  expect(render(counts)).toContain(`>${title}</h3>`)
})

it.each([[{}], [{ 'grain exports': 3 }], [{ 'grain exports fell': 3, 'grain exports': 3 }]])(
  'shows nothing of fewer than two: %o',
  (counts) => {
    expect(render(counts)).toBe('')
  },
)
