import { describe, expect, it } from 'vitest'
import { decideCoMentionChart, mostCoMentions, spellCoMentionsMeasured } from './co-mention-chart.ts'

const names = ['Ardent', 'Brine', 'Cobalt', 'Delta']
const of = (counts: readonly number[], total = counts.length) => ({
  subject: 'Harbour',
  ranked: toNames(counts),
  total,
})
const toNames = (counts: readonly number[]) =>
  counts.map((count, at) => ({ name: names[at] ?? `Name ${at}`, count, href: null }))

describe('the title of co-mentions', () => {
  it.each([
    [[5, 3, 1], 'Most often named together with Ardent, in 5 briefs'],
    [[5, 5, 1], 'Most often named together with Ardent and Brine, in 5 briefs each'],
    [[5, 5, 5, 1], 'Most often named together with 3 others, in 5 briefs each'],
    [[1, 1, 1], 'Named together with 3 others, in 1 brief each'],
    [[2, 2], 'Named together with 2 others, in 2 briefs each'],
    [Array.from({ length: 14 }, () => 1), 'Named together with 14 others, in 1 brief each'],
  ])('of %j', (counts, title) => {
    expect(decideCoMentionChart(of(counts))).toMatchObject({ kind: 'drawing', title })
  })
})

it('claims nothing of those that are not listed', () => {
  expect(decideCoMentionChart(of([1, 1], 9))).toMatchObject({
    title: 'Named together with 9 others, in 1 brief each',
  })
  expect(decideCoMentionChart(of([2, 2], 9))).toMatchObject({
    title: 'Most often named together with at least 2 others, in 2 briefs each',
  })
})

it('says what is drawn to those who cannot see it, and no more', () => {
  expect(decideCoMentionChart(of([3, 1]))).toMatchObject({
    seen: 'Lines from Harbour, thicker for more shared briefs: Ardent 3 and Brine 1.',
  })
  const many = decideCoMentionChart(of(Array.from({ length: 13 }, (_, at) => 20 - at)))
  expect(many).toMatchObject({ seen: expect.stringMatching(/Name 10 10 and Name 11 9\.$/) as unknown })
})

it('one other is a sentence, and none is nothing', () => {
  expect(decideCoMentionChart(of([1]))).toEqual({
    kind: 'sentence',
    text: 'Named together with Ardent in 1 brief.',
  })
  expect(decideCoMentionChart(of([]))).toEqual({ kind: 'nothing' })
})

it('says how many are drawn only where that is not all', () => {
  const measured =
    'Number of briefs that name both. Being named in the same brief does not mean being connected.'
  expect(spellCoMentionsMeasured({ listed: mostCoMentions, total: mostCoMentions })).toBe(measured)
  expect(spellCoMentionsMeasured({ listed: 20, total: 20 })).toBe(
    `${measured} The chart shows the first 12 of 20; the data table lists them all.`,
  )
  expect(spellCoMentionsMeasured({ listed: 100, total: 140 })).toBe(
    `${measured} The chart shows the first 12 of 140; the data table lists the first 100.`,
  )
})
