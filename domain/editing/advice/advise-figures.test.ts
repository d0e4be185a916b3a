import { describe, expect, it } from 'vitest'
import { blankContent } from '#domain/editing/blank-content.ts'
import { adviseFigures } from './advise-figures.ts'

/** What is said of a brief whose texts these are; the first is its title. */
function say([title = '', ...texts]: string[]) {
  const advised = texts.map((plain, at) => ({
    plain,
    prose: plain,
    section: 'bluf' as const,
    field: `${at}`,
  }))
  return adviseFigures({ ...blankContent(), title }, advised)
}

describe('adviseFigures', () => {
  it('says both, and leads to the later one', () =>
    expect(say(['', 'It has 15.8 million users.', 'All 158 million were told.'])).toMatchObject([
      {
        id: 'figure 158 5 6',
        what: '“15.8 million” and “158 million” may be the same figure',
        section: 'bluf',
        field: '1',
      },
    ]))

  it.each([
    [['15.8 million users lost', 'It was 15.8 billion.']],
    [['', 'It was 15.8 million, or 158,000,000.']],
    [['', 'It was 15,800 users, or 15.8 million.']],
    [['', '12,500 fled, then 1,250.']],
    [['', 'They paid $15 million.', 'They had paid $15 billion.']],
    [['', '15 million users, then 1.5 million users.']],
  ])('says something of %j', (texts) => expect(say(texts)).toHaveLength(1))

  it.each([
    [['15.8 million users', 'It was 15,800,000, so 15.8 million.']],
    [['', '15 million users paid $15 billion.']],
    [['', 'Of 15 million, 1.5 million left.']],
    [['', '5 million users, $5 billion, 5,000 ships']],
    [['', 'In 2023 it was 158 ships and 15.8 million tonnes, 15.8 % of all [158].']],
    [['', '30,000 troops and 3,000 ships']],
    [['', '15.8 million and 15.7 billion']],
  ])('says nothing of %j', (texts) => expect(say(texts)).toEqual([]))

  it('says it again once a third size is written', () =>
    expect(say(['', '15.8 million, 158 million, 1.58 billion']).map(({ id }) => id)).toEqual([
      'figure 158 5 6 7',
    ]))
})
