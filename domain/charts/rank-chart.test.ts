import { describe, expect, it } from 'vitest'
import { briefNoun } from './chart-words.ts'
import { decideRankChart, listMostFrequent, rankNames, toRankTable, type RankedName } from './rank-chart.ts'

const names = ['Ardent', 'Brine', 'Cobalt', 'Delta']
const toNames = (counts: readonly number[]): RankedName[] =>
  counts.map((count, at) => ({ name: names[at] ?? '', count, href: null }))

it('ranks by frequency, then by name, and leaves out what does not occur', () => {
  const ranked = rankNames(toNames([2, 0, 7, 2]))
  expect(ranked.map(({ name, count }) => [name, count])).toEqual([
    ['Cobalt', 7],
    ['Ardent', 2],
    ['Delta', 2],
  ])
  expect(listMostFrequent(ranked).map(({ name }) => name)).toEqual(['Cobalt'])
  expect(listMostFrequent([])).toEqual([])
})

describe('the title of a ranking', () => {
  it.each([
    [[9, 4, 1], 'Most frequent: Ardent, 9 briefs'],
    [[2, 1], 'Most frequent: Ardent, 2 briefs'],
    [[9, 9, 1], 'Most frequent: Ardent and Brine, 9 briefs each'],
    [[9, 9, 9, 1], '3 share first place: 9 briefs each'],
    [[1, 1], 'Both are equally frequent: 1 brief each'],
    [[4, 4, 4, 4], 'All 4 are equally frequent: 4 briefs each'],
  ])('of %j', (counts, title) => {
    expect(decideRankChart(toNames(counts), briefNoun)).toMatchObject({ kind: 'drawing', title })
  })
})

it('says every value to those who cannot see it', () => {
  expect(decideRankChart(toNames([9, 4, 1]), briefNoun)).toMatchObject({
    seen: 'Bars by number of briefs: Ardent 9, Brine 4 and Cobalt 1.',
  })
})

it('one name is a sentence, and none is nothing', () => {
  expect(decideRankChart(toNames([1]), briefNoun)).toEqual({ kind: 'sentence', text: 'Ardent: 1 brief.' })
  expect(decideRankChart([], briefNoun)).toEqual({ kind: 'nothing' })
})

it('the table has all names and their pages', () => {
  const ranked = [{ name: 'Ardent', count: 9, href: '/entities/ardent' }]
  expect(toRankTable(ranked, { heading: 'Entity', noun: briefNoun })).toEqual({
    caption: 'Entity: number of briefs',
    columns: ['Entity', 'Number of briefs'],
    rows: [[{ text: 'Ardent', href: '/entities/ardent' }, 9]],
  })
})
