import { describe, expect, it } from 'vitest'
import type { Likelihood } from '#domain/judgments/likelihood.ts'
import { yardstickIds } from '#domain/judgments/likelihood.ts'
import { yardsticks } from '#domain/judgments/yardsticks.ts'
import {
  printLikelihoodBracket,
  printLikelihoodLine,
  readLikelihoodLine,
  takeLikelihood,
} from './likelihood-bracket.ts'

const likely: Likelihood = { term: 'likely', yardstick: 'icd-203', low: 55, high: 80 }
const remote: Likelihood = { term: 'remote chance', yardstick: 'phia', low: 0, high: 5 }

const every = yardstickIds.flatMap((yardstick) =>
  yardsticks[yardstick].terms.map(({ term, low, high }): Likelihood => ({ term, yardstick, low, high })),
)

describe('readLikelihoodLine', () => {
  it.each([
    ['Likelihood: likely (55–80%, ICD 203).', likely],
    ['Likelihood: likely (55-80%, ICD 203)', likely],
    ['Likelihood: likely, 55—80%, ICD 203.', likely],
    ['likelihood: LIKELY (55 to 80 %, icd 203).', likely],
    ['Likelihood: likely(55–80%,ICD 203)', likely],
    ['Likelihood:   likely   (55 – 80%, ICD 203)', likely],
    ['Likelihood: remote chance (0–5%, PHIA).', remote],
  ])('reads %j', (text, likelihood) => {
    expect(readLikelihoodLine(text)).toEqual(likelihood)
  })

  it.each([
    ['another range', 'Likelihood: likely (55–75%, ICD 203).'],
    ['the range of another yardstick', 'Likelihood: likely (55–80%, PHIA).'],
    ['a term that the yardstick lacks', 'Likelihood: probable (55–80%, ICD 203).'],
    ['a yardstick that nobody knows', 'Likelihood: likely (55–80%, ICD 206).'],
    ['no yardstick', 'Likelihood: likely (55–80%).'],
    ['no range', 'Likelihood: likely (ICD 203).'],
    ['words before the label', 'The likelihood: likely (55–80%, ICD 203).'],
    ['words behind it', 'Likelihood: likely (55–80%, ICD 203). It sank.'],
    ['a single figure', 'Likelihood: likely (55%, ICD 203).'],
    ['nothing', ''],
  ])('reads nothing from a line with %s', (_, text) => {
    expect(readLikelihoodLine(text)).toBeNull()
  })
})

describe('takeLikelihood', () => {
  it.each([
    ['It sank. (Likelihood: likely, 55–80%, ICD 203.)', 'It sank.', likely],
    ['It sank (Likelihood: likely, 55–80%, ICD 203).', 'It sank', likely],
    ['It sank.\n\nIt burnt. (Likelihood: remote chance, 0–5%, PHIA.)', 'It sank.\n\nIt burnt.', remote],
    ['(Likelihood: likely, 55–80%, ICD 203.)', '', likely],
    ['  It sank.   (likelihood: Likely, 55 to 80%, icd 203.)', 'It sank.', likely],
  ])('takes it off the end of %j', (text, rest, likelihood) => {
    expect(takeLikelihood(text)).toEqual({ text: rest, likelihood })
  })

  it.each([
    '',
    'It sank.',
    'It sank. (Likelihood: likely.)',
    'It sank. (Likelihood: likely, 50–80%, ICD 203.)',
    'It sank. (Likelihood: highly likely, 80–90%, ICD 203.)',
    'It sank. (Likelihood: likely, 55–80%, ICD 203.) It burnt.',
    'It sank. Likelihood: likely, 55–80%, ICD 203.',
    ' It sank. ',
  ])('leaves %j as it is', (text) => {
    expect(takeLikelihood(text)).toEqual({ text, likelihood: null })
  })

  it('takes only the last of two', () => {
    const bracket = '(Likelihood: likely, 55–80%, ICD 203.)'
    expect(takeLikelihood(`It sank. ${bracket} ${bracket}`).text).toBe(`It sank. ${bracket}`)
  })
})

describe('a printed likelihood', () => {
  it('stands on a line of its own or in brackets', () => {
    expect(printLikelihoodLine(likely)).toBe('Likelihood: likely (55–80%, ICD 203).')
    expect(printLikelihoodBracket(likely)).toBe('(Likelihood: likely, 55–80%, ICD 203.)')
    expect(printLikelihoodLine(remote)).toBe('Likelihood: remote chance (0–5%, PHIA).')
    expect(printLikelihoodBracket(remote)).toBe('(Likelihood: remote chance, 0–5%, PHIA.)')
  })

  it('is read back for each term of each yardstick', () => {
    expect(every).toHaveLength(14)
    expect(every.map((one) => readLikelihoodLine(printLikelihoodLine(one)))).toEqual(every)
    expect(every.map((one) => takeLikelihood(`It sank. ${printLikelihoodBracket(one)}`))).toEqual(
      every.map((likelihood) => ({ text: 'It sank.', likelihood })),
    )
  })
})
