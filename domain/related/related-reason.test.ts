import { expect, it } from 'vitest'
import { explainRelation, type CommonNames } from './related-reason.ts'

function common(names: Partial<CommonNames>): CommonNames {
  return { entities: [], tags: [], hasTechnique: false, sameCategory: false, ...names }
}

it.each<[reason: string, names: Partial<CommonNames>]>([
  ['', {}],
  ['', { sameCategory: true }],
  ['', { hasTechnique: true }],
  ['names Brightline', { entities: ['Brightline'] }],
  ['names Brightline and Ferris', { entities: ['Brightline', 'Ferris'] }],
  ['names Brightline and two more', { entities: ['Brightline', 'Ferris', 'Quay'] }],
  ['names A and 10 more', { entities: Array.from('ABCDEFGHIJK') }],
  ['shares the tag ports', { tags: ['ports'] }],
  ['shares three tags, among them ports', { tags: ['ports', 'customs', 'strikes'] }],
  [
    'names Brightline; shares the tag ports',
    { entities: ['Brightline'], tags: ['ports'], sameCategory: true },
  ],
  ['names Brightline; same category', { entities: ['Brightline'], sameCategory: true }],
  ['shares the tag ports; same technique', { tags: ['ports'], hasTechnique: true }],
  ['same technique and category', { hasTechnique: true, sameCategory: true }],
])('says “%s”', (reason, names) => {
  expect(explainRelation(common(names))).toBe(reason)
})
