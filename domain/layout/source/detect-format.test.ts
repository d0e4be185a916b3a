import { expect, it } from 'vitest'
import { detectFormat } from './detect-format.ts'

it.each([
  ['anything', 'a.HTML', 'html'],
  ['<p>', 'a.txt', 'text'],
  ['anything', 'a.md', 'markdown'],
  ['<!doctype html><p>a', null, 'html'],
  ['\n<!-- saved -->\n<html>', null, 'html'],
  ['---\ncategory: a\n---\n# T', null, 'markdown'],
  ['# T\n\n## BLUF\n\na', null, 'markdown'],
  ['See [why](/why).', null, 'markdown'],
  ['1. **A name**: a text', null, 'text'],
  ['5 < 6', null, 'text'],
] as const)('says what %j in %j is', (text, name, format) => {
  expect(detectFormat(text, name)).toBe(format)
})
