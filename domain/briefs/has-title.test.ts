import { expect, it } from 'vitest'
import { hasTitle } from './has-title.ts'

it.each([
  ['The Ship', true],
  ['港湾', true],
  ['مرفأ', true],
  ['9', true],
  ['٣', true],
  ['½', true],
  ['– a –', true],
  ['', false],
  [' ', false],
  [' – ', false],
  ['***', false],
  ['\u200b', false],
  ['🚢', false],
  ['€_$', false],
])('"%s": %s', (title, has) => {
  expect(hasTitle({ title })).toBe(has)
})
