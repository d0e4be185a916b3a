import { expect, it } from 'vitest'
import { aContent } from './a-content.test-data.ts'
import { listMissing, requiredParts } from './list-missing.ts'

it.each([
  ['nothing', aContent(), []],
  ['its title', aContent({ title: ' ' }), ['a title']],
  ['all text', aContent({ title: '', sections: [] }), [...requiredParts]],
])('tells all at once of a draft that lacks %s', (_, content, missing) => {
  expect(listMissing(content)).toEqual(missing)
})
