import { describe, expect, it } from 'vitest'
import { readText } from '#domain/layout/lines/read-text.ts'
import { joinTitle } from './join-title.ts'

const plainOf = (...lines: string[]) => joinTitle(readText(lines.join('\n'))).map(({ plain }) => plain)

const day = 'Published on: 2026-03-05'
const title = ['Harbour office of Exmere closes the', 'northern quay after two of its four', 'cranes crack']

describe('joinTitle', () => {
  it('makes one line of a title that is broken', () => {
    const lines = joinTitle(readText(['Briefs', '', ...title, day].join('\n')))
    expect(lines.map(({ plain, number, last }) => [plain, number, last])).toEqual([
      ['Briefs', 1, undefined],
      [title.join(' '), 3, 5],
      [day, 6, undefined],
    ])
    expect(lines[1]?.prose).toBe(title.join(' '))
  })

  it.each<[string, string[]]>([
    [
      'the category above it',
      ['Regional Stability', 'Harbour office of Exmere closes the northern quay', day],
    ],
    [
      'a sentence above it',
      ['The harbour office of Exmere is shut.', 'Harbour office closes the northern quay', day],
    ],
    [
      'a line that has room for its first word',
      ['A brief of the harbour desk', 'Harbour office of Exmere closes the northern quay', day],
    ],
    ['a line that stands apart', [title[0] ?? '', '', title[1] ?? '', day]],
    ['an item', [`- ${title[0] ?? ''}`, title[1] ?? '', day]],
    ['five lines', [...title.slice(0, 2), ...title.slice(0, 2), 'cranes crack in the wind', day]],
    ['lines of a text', [...title.slice(0, 2), ...title.slice(0, 2), ...title, day]],
    ['what does not stand above the day', [...title, 'A quay is closed.', day]],
    ['nothing', [day]],
  ])('leaves alone %s', (_, lines) => {
    expect(plainOf(...lines)).toEqual(readText(lines.join('\n')).map(({ plain }) => plain))
  })
})
