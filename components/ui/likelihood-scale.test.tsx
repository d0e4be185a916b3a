import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { yardsticks } from '#domain/judgments/yardsticks.ts'
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
