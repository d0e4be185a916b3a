import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { countKeys } from '#domain/briefs/count-keys.test-data.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'

// Texts of PDF files that a browser and a word processor made of briefs of the library, in five typefaces.
const folder = 'domain/layout/testing/fixtures/printed'
const names = readdirSync(folder).map((name) => name.replace(/\.txt$/, ''))

/** What a copy of a page cannot have: addresses, keys, and the hyphens that it takes for those of a broken word. */
function toBare(key: string, value: unknown): unknown {
  if (key === 'key' || key === 'url' || key === 'href') return null
  return typeof value === 'string'
    ? toPlainText(value)
        .replaceAll(/[-\s]+/g, ' ')
        .replaceAll(' ', '')
    : value
}

function read(text: string, format: 'markdown' | 'text'): unknown {
  const parsed = parseBriefLayout({ text, format }, countKeys())
  if (!parsed.ok || parsed.document.kind !== 'brief') throw new Error('no brief')
  return JSON.parse(JSON.stringify(parsed.document.brief, toBare))
}

it.each(names)('what is copied from a page in print is the brief that was printed: %s', (name) => {
  const printed = read(readFileSync(join(folder, `${name}.txt`), 'utf8'), 'text')
  expect(printed).toEqual(read(readFileSync(join('content/briefs', `${name}.md`), 'utf8'), 'markdown'))
})
