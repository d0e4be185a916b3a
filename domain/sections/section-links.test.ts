import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { Section } from '#domain/briefs/brief-content.ts'
import {
  openingLink,
  techniquesLink,
  techniquesTitle,
  toSectionIds,
  toSectionLinks,
} from './section-links.ts'

const section = (number: number | null, title = 'Any'): Section => ({
  number,
  title,
  kind: 'other',
  parts: [],
})

describe('toSectionIds', () => {
  it.each<[(number | null)[], string[]]>([
    [[], []],
    [
      [1, 2, 3],
      ['s1', 's2', 's3'],
    ],
    [
      [3, 1],
      ['s3', 's1'],
    ],
    [[null], ['x1']],
    [
      [1, null, 2, null],
      ['s1', 'x2', 's2', 'x4'],
    ],
    [
      [1, 1, 1],
      ['s1', 'x2', 'x3'],
    ],
    [
      [2, 1, 2],
      ['s2', 's1', 'x3'],
    ],
    [
      [0, 10],
      ['s0', 's10'],
    ],
  ])('of sections numbered %j are %j', (numbers, ids) => {
    expect(toSectionIds(numbers.map((number) => ({ number })))).toEqual(ids)
  })
})

describe('toSectionLinks', () => {
  const links = (...sections: Section[]) => toSectionLinks({ sections, techniques: [], sources: [] })

  it('lead to each section by its fragment', () => {
    expect(links(section(1, 'BLUF'), section(null, 'Notes'), section(1, 'More'))).toEqual([
      { id: 's1', number: 1, title: 'BLUF' },
      { id: 'x2', number: null, title: 'Notes' },
      { id: 'x3', number: 1, title: 'More' },
    ])
    expect(links()).toEqual([])
  })

  it.each([
    ['Outlook (six months)', 'Outlook'],
    ['Outlook(six months) ', 'Outlook'],
    ['Outlook (one) (two)', 'Outlook (one)'],
    ['Outlook (six) months', 'Outlook (six) months'],
    ['Outlook ((six))', 'Outlook ((six))'],
    ['Outlook ()', 'Outlook'],
    ['(six months)', '(six months)'],
    ['Outlook', 'Outlook'],
    ['Outlook ', 'Outlook '],
  ])('show %j as %j', (title, shown) => {
    expect(links(section(1, title))).toEqual([{ id: 's1', number: 1, title: shown }])
  })

  it('lead to techniques and sources behind the sections, where there are any', () => {
    const { techniques, sources } = aContent()
    const toSources = { id: 'sources', number: null, title: 'Sources' }
    expect(toSectionLinks({ sections: [section(1)], techniques, sources })).toEqual([
      { id: 's1', number: 1, title: 'Any' },
      techniquesLink,
      toSources,
    ])
    expect(toSectionLinks({ sections: [], techniques: [], sources })).toEqual([toSources])
    expect(toSectionLinks({ sections: [], techniques, sources: [] })).toEqual([techniquesLink])
  })
})

it('what stands before and behind the sections has a fragment that no section can have', () => {
  expect(openingLink).toEqual({ id: 'opening', number: null, title: 'opening' })
  expect(techniquesLink).toEqual({ id: 'techniques', number: null, title: 'Techniques applied' })
  expect(techniquesTitle).toBe('Structured Analytic Techniques Applied')
})
