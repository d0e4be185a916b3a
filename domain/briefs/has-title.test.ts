import { expect, it } from 'vitest'
import { hasTitle } from './has-title.ts'

it.each([
  ['The Ship', true],
  ['港湾', true],
  ['9', true],
  ['', false],
  [' – ', false],
  ['***', false],
])('"%s": %s', (title, has) => {
  expect(hasTitle({ title })).toBe(has)
})
