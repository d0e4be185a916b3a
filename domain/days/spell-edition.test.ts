import { expect, it } from 'vitest'
import { spellEdition } from './spell-edition.ts'

it('names an edition with its day', () => {
  expect(spellEdition({ day: '2026-03-07', name: 'overnight' })).toBe('Overnight edition of 7 March 2026')
})
