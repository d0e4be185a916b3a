import { expect, it } from 'vitest'
import { spellInstant } from './spell-instant.ts'

it('spells day and minute, without the seconds', () => {
  expect(spellInstant('2026-03-05T09:07:59.999Z')).toBe('5 March 2026, 09:07 UTC')
})
