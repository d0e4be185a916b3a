import { expect, it } from 'vitest'
import type { EntityFacts } from '#domain/entities/entity-names.ts'
import { getEntityKind, renameEntityFacts, setEntityKind } from './entity-kinds.ts'

const tarn: EntityFacts = { name: 'Tarn', kind: 'place', aliases: ['Tern'] }

it('says of a name what its author said, and leaves other names to the record', () => {
  expect([getEntityKind([tarn], 'Tarn'), getEntityKind([tarn], 'Holm')]).toEqual(['place', null])
})

it.each([
  ['a name without one', 'Holm', 'person' as const, [tarn, { name: 'Holm', kind: 'person', aliases: [] }]],
  ['a name with one', 'Tarn', 'event' as const, [{ ...tarn, kind: 'event' }]],
])('sets the kind of %s', (...[, name, kind, expected]) => {
  expect(setEntityKind([tarn], name, kind)).toEqual(expected)
})

it('takes a kind back', () => {
  expect(setEntityKind([tarn], 'Tarn', null)).toEqual([])
  expect(setEntityKind([tarn], 'Holm', null)).toEqual([tarn])
})

it('follows a name that is spelt otherwise', () => {
  expect(renameEntityFacts([tarn], 'Tarn', 'Tarn Rock')).toEqual([{ ...tarn, name: 'Tarn Rock' }])
})
