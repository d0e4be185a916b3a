import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfDay, startOfDay } from './utc-day.ts'

describe('a day in UTC', () => {
  it.each([
    ['2026-03-05T00:00:00.000Z', '2026-03-05T00:00:00.000Z', '2026-03-06T00:00:00.000Z'],
    ['2026-03-05T23:59:59.999Z', '2026-03-05T00:00:00.000Z', '2026-03-06T00:00:00.000Z'],
    ['2024-02-29T12:00:00.000Z', '2024-02-29T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
    ['2025-12-31T18:30:00.000Z', '2025-12-31T00:00:00.000Z', '2026-01-01T00:00:00.000Z'],
    ['2026-03-29T01:30:00.000+02:00', '2026-03-28T00:00:00.000Z', '2026-03-29T00:00:00.000Z'],
    ['1969-12-31T23:00:00.000Z', '1969-12-31T00:00:00.000Z', '1970-01-01T00:00:00.000Z'],
  ])('of %s lasts from %s to %s', (instant, start, end) => {
    expect(startOfDay(new Date(instant))).toEqual(new Date(start))
    expect(endOfDay(new Date(instant))).toEqual(new Date(end))
  })

  it('holds its instant, whichever that is', () => {
    const instants = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2200-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, (instant) => {
        expect(startOfDay(instant).toISOString()).toBe(`${instant.toISOString().slice(0, 10)}T00:00:00.000Z`)
        expect(endOfDay(instant).getTime()).toBeGreaterThan(instant.getTime())
        expect(startOfDay(endOfDay(instant))).toEqual(endOfDay(instant))
      }),
      { numRuns: 200 },
    )
  })

  it('leaves the instant as it was', () => {
    const instant = new Date('2026-03-05T12:00:00Z')
    startOfDay(instant)
    expect(instant).toEqual(new Date('2026-03-05T12:00:00Z'))
  })
})
