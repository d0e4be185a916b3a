import { expect, it } from 'vitest'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import { isWorkedOff, keepWorkedOff, toggleWorkedOff, withoutWorkedOff } from './worked-off.ts'

const warning: LayoutWarning = { code: 'bad-date', message: 'The date could not be read.', line: 4 }
const advice = { id: 'title-outlet', what: 'The title names its outlet', reason: 'It is a quotation.' }

it('a warning is worked off, and opened again', () => {
  expect(isWorkedOff(warning, [advice])).toBe(false)
  const done = toggleWorkedOff(warning, [advice])
  expect(isWorkedOff(warning, done)).toBe(true)
  expect(toggleWorkedOff(warning, done)).toEqual([advice])
})

it.each<[string, Partial<LayoutWarning>]>([
  ['another line', { line: 5 }],
  ['another kind', { code: 'future-date' }],
  ['other words', { message: 'The date is to come.' }],
  ['the whole text', { line: null }],
])('one of %s stays open', (_, change) => {
  expect(isWorkedOff({ ...warning, ...change }, toggleWorkedOff(warning, []))).toBe(false)
})

it('it is no advice that was set aside, and outlives what is', () => {
  const done = toggleWorkedOff(warning, [advice])
  expect(withoutWorkedOff(done)).toEqual([advice])
  expect(isWorkedOff(warning, keepWorkedOff(done, []))).toBe(true)
  expect(withoutWorkedOff(keepWorkedOff(done, [advice]))).toEqual([advice])
})
