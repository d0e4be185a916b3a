import { describe, expect, it } from 'vitest'
import {
  findNextTurn,
  listEditionsAfter,
  startOfEditions,
  toEditionInstant,
  toPreviousInstant,
  type EditionName,
} from './editions.ts'

const hours = { overnight: 6, morning: 10, midday: 14, evening: 20 }
const day = '2026-03-05'

describe('an edition', () => {
  it.each<[EditionName, string, string]>([
    ['overnight', '2026-03-05T06:00:00.000Z', '2026-03-04T20:00:00.000Z'],
    ['morning', '2026-03-05T10:00:00.000Z', '2026-03-05T06:00:00.000Z'],
    ['midday', '2026-03-05T14:00:00.000Z', '2026-03-05T10:00:00.000Z'],
    ['evening', '2026-03-05T20:00:00.000Z', '2026-03-05T14:00:00.000Z'],
  ])('%s comes out at %s, the one before at %s', (name, at, before) => {
    expect(toEditionInstant({ day, name }, hours).toISOString()).toBe(at)
    expect(toPreviousInstant({ day, name }, hours).toISOString()).toBe(before)
  })

  it('begins with the evening edition of the day before', () => {
    expect(startOfEditions('2026-03-01', hours).toISOString()).toBe('2026-02-28T20:00:00.000Z')
  })
})

describe('listEditionsAfter', () => {
  it.each([
    ['2026-03-05T00:00:00.000Z', 'overnight morning midday evening', day],
    ['2026-03-05T05:59:59.999Z', 'overnight morning midday evening', day],
    ['2026-03-05T06:00:00.000Z', 'morning midday evening', day],
    ['2026-03-05T19:59:59.999Z', 'evening', day],
    ['2026-03-05T20:00:00.000Z', 'overnight morning midday evening', '2026-03-06'],
  ])('of what happened at %s are %s of %s', (at, names, of) => {
    expect(listEditionsAfter(new Date(at), hours)).toEqual(
      names.split(' ').map((name) => ({ day: of, name })),
    )
  })
})

describe('findNextTurn', () => {
  it.each([
    ['2026-03-05T00:00:00Z', '2026-03-05T06:00:00.000Z'],
    ['2026-03-05T06:00:00Z', '2026-03-05T10:00:00.000Z'],
    ['2026-03-05T20:00:00Z', '2026-03-06T00:00:00.000Z'],
    ['2026-03-06T00:00:00Z', null],
  ])('at %s is %s', (now, turn) => {
    expect(findNextTurn(day, { now: new Date(now), hours })?.toISOString() ?? null).toBe(turn)
  })
})
