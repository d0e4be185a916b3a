import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { yardsticks } from '../../domain/judgments/yardsticks.ts'
import { toHueStep } from './category-link.tsx'
import { LikelihoodScale } from './likelihood-scale.tsx'

const judged = Object.values(yardsticks).flatMap(({ id, terms }) =>
  terms.map((term) => ({ ...term, yardstick: id })),
)

test.each(judged)('draws $term of $yardstick from $low to $high', (value) => {
  const markup = renderToStaticMarkup(<LikelihoodScale value={value} />)
  expect(markup).toContain(
    `<b class="word">${value.term}</b> <span class="num">${value.low}–${value.high}%</span>`,
  )
  expect(markup).toContain(`class="on" d="M${value.low} 0h${value.high - value.low}v8H${value.low}z"`)
  expect(markup).toContain(`aria-label="${value.low} to ${value.high} on a scale from 0 to 100 per cent"`)
})

test.each([
  [0, 0],
  [14, 0],
  [16, 30],
  [350, 0],
  [-20, 330],
  [725, 0],
])('takes the hue %i for %i', (degrees, step) => {
  expect(toHueStep(degrees)).toBe(step)
})
