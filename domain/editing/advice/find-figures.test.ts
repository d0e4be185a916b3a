import { describe, expect, it } from 'vitest'
import { findFigures } from './find-figures.ts'

const valuesIn = (text: string) => findFigures(text).map(({ digits, power }) => `${digits}e${power}`)

describe('findFigures', () => {
  it.each([
    ['15.8 million people', ['158e5']],
    ['158 million people', ['158e6']],
    ['15,800,000 people', ['158e5']],
    ['15 800 000 people', ['158e5']],
    ['15,8 million people', ['158e5']],
    ['15.8-million-strong', ['158e5']],
    ['15.8 millions', ['158e5']],
    ['15.8 billion', ['158e8']],
    ['15.8 Billion', ['158e8']],
    ['15.8 thousand million', ['158e8']],
    ['1,250 people', ['125e1']],
    ['1,250.5 tonnes', ['12505e-1']],
    ['15,800 million', ['158e8']],
    ['0.5 million', ['5e5']],
    ['$15.8m, then €15.8bn', ['158e5', '158e8']],
    ['EUR 15.8 million', ['158e5']],
    ['It was 15.8 million. Later 158 million [1].', ['158e5', '158e6']],
    ['10–15.8 million', ['158e5']],
    ['15.8 million, 40 per cent more', ['158e5']],
  ])('reads %s', (text, values) => expect(valuesIn(text)).toEqual(values))

  it.each([
    'in 2023, and 2024',
    'on 5 March 2026',
    '2026-03-05 at 14:30',
    '15.8 % or 158 per cent or 1,580 percent',
    'as said [158] and [15]',
    '1. first, 2. second',
    '158 people',
    '15.8 km and 15 m',
    'version 3.11.2 of S-300 and F-16',
    '192.168.1.100',
    'CVE-2023-34362',
    'https://example.org/15,800,000',
    '15.800.000',
    'A321,800 and B15million',
  ])('finds none in %s', (text) => expect(valuesIn(text)).toEqual([]))

  it.each([
    ['They paid $15 million then.', '$15 million', '$'],
    ['They paid 15 million euros then.', '15 million', 'euros'],
    ['Of 15 million in all', '15 million', ''],
  ])('keeps what %s counts', (text, written, counted) =>
    expect(findFigures(text)).toMatchObject([{ written, counted }]),
  )
})
