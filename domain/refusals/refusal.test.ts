import { expect, it } from 'vitest'
import { listRefusals } from './list-refusals.test-data.ts'
import { getRefusalCode, type RefusalAnswer } from './refusal.ts'
import { sentences } from './sentences.ts'

it.each<[RefusalAnswer, string]>([
  ['busy', 'busy'],
  [{ code: 'busy' }, 'busy'],
  [{ code: 'already-imported', slug: 'port-shut' }, 'already-imported'],
  [{ code: 'incomplete', missing: [] }, 'incomplete'],
])('%j is called %s', (refusal, code) => {
  expect(getRefusalCode(refusal)).toBe(code)
})

it('every refusal is called by the code of its sentence, once', () => {
  const codes = listRefusals().map(getRefusalCode)
  expect(codes.toSorted()).toEqual(Object.keys(sentences).toSorted())
  expect(codes.length).toBeGreaterThan(25)
})
