import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LineRange } from '#domain/layout/lines/line-range.ts'
import { parseBriefLayout, type BriefDocument } from '#domain/layout/parse-brief-layout.ts'
import {
  listRecognised,
  type RecognisedPart,
  type RecognisedSection,
} from '#domain/layout/recognised/list-recognised.ts'
import { listSourceLines } from '#domain/layout/recognised/list-source-lines.ts'
import { cleanCharacters } from '#domain/layout/source/clean-characters.ts'
import { decodeText } from '#domain/layout/source/decode-text.ts'
import { detectFormat } from '#domain/layout/source/detect-format.ts'
import { listSavedCases } from './list-cases.test-data.ts'

interface Given {
  file: string
  bytes: Uint8Array
}

const own = globSync('content/{first-brief.md,briefs/*.md}').map(toGiven)
const saved: Given[] = listSavedCases()

function toGiven(file: string): Given {
  return { file, bytes: readFileSync(file) }
}

function read({ file, bytes }: Given): { text: string; document: BriefDocument } {
  const decoded = decodeText(bytes)
  if (!decoded.ok) throw new Error(decoded.reason)
  const { text } = decoded
  let keys = 0
  const parsed = parseBriefLayout({ text, format: detectFormat(text, file) }, () => `key-${(keys += 1)}`)
  if (!parsed.ok || parsed.document.kind !== 'brief') throw new Error('no brief')
  return { text, document: parsed.document }
}

/** The lines of the text that a part came from, in small letters. */
function toWords(text: string, { first, last }: LineRange): string {
  return cleanCharacters(text)
    .text.split('\n')
    .slice(first - 1, last)
    .join(' ')
    .toLowerCase()
}

/** The first word that a part says of itself: not the number of a source, which a list can give. */
function firstWord(words: string): string {
  return /[\p{L}\p{N}]{2,}/u.exec(words.replace(/^\[\d+\]/, ''))?.[0].toLowerCase() ?? ''
}

const isSpeltOtherwise = ({ kind }: RecognisedPart) => kind === 'Day' || kind === 'Language'

/** Pairs of ranges of different sections that share more than one line. */
function listOverlaps(sections: readonly RecognisedSection[]): [string, string][] {
  const ranges = sections.flatMap(({ title, heading, parts }) =>
    [heading, ...parts.map(({ lines }) => lines)].flatMap((lines) => (lines ? [{ title, ...lines }] : [])),
  )
  return ranges.flatMap((one, at) =>
    ranges
      .slice(at + 1)
      .filter(({ title, first, last }) => title !== one.title && first < one.last && one.first < last)
      .map(({ title }): [string, string] => [one.title, title]),
  )
}

describe.each([...own, ...saved])('of $file', (given) => {
  const { text, document } = read(given)
  const { brief, origins } = document
  const sections = listRecognised(brief, origins)
  const parts = sections.flatMap((section) => section.parts)

  it('every part comes from lines of the text', () => {
    const count = cleanCharacters(text).text.split('\n').length
    const outside = parts.filter(
      ({ lines }) => lines === null || lines.first < 1 || lines.last < lines.first || lines.last > count,
    )
    expect(outside).toEqual([])
    expect(parts.length).toBeGreaterThan(10)
  })

  it('every part says what stands in its lines', () => {
    const strange = parts.filter(
      (part) =>
        part.lines && !isSpeltOtherwise(part) && !toWords(text, part.lines).includes(firstWord(part.words)),
    )
    expect(strange).toEqual([])
  })

  it('no two parts of different sections come from the same lines', () => {
    const apart = sections.filter(({ title }) => title !== 'Techniques')
    expect(listOverlaps(apart)).toEqual([])
  })

  it('has as many origins as parts', () => {
    expect(origins.sections.map(({ parts: all }) => all.length)).toEqual(
      brief.sections.map(({ parts: all }) => all.length),
    )
    expect([origins.techniques.length, origins.sources.length, origins.explore.length]).toEqual([
      brief.techniques.length,
      brief.sources.length,
      brief.explore.length,
    ])
  })
})

it.each(own)('no line of $file is left unused', (given) => {
  const { text, document } = read(given)
  const { origins, warnings } = document
  const lines = listSourceLines({ text, format: detectFormat(text, given.file), origins, warnings })
  expect(lines.filter(({ use }) => use === 'unused')).toEqual([])
  expect(lines.length).toBe(text.split('\n').length)
})
