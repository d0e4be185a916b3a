import fc from 'fast-check'
import type { LayoutSource } from '#domain/layout/layout-source.ts'
import type { FuzzPieces } from './fuzz-pieces.test-data.ts'

interface Edit {
  kind: 'add' | 'drop' | 'repeat' | 'swap' | 'odd' | 'glue'
  at: number
  from: number
}

const number = fc.nat({ max: 1_000_000 })

/** Texts put together from pieces: one of them with lines of others, fewer or other lines, and odd strings inside lines. */
export function generateFuzzText(pieces: FuzzPieces): fc.Arbitrary<LayoutSource> {
  const edit: fc.Arbitrary<Edit> = fc.record({
    kind: fc.constantFrom('add', 'drop', 'repeat', 'swap', 'odd', 'glue'),
    at: number,
    from: number,
  })
  return fc
    .record({
      base: fc.constantFrom(...pieces.bases),
      edits: fc.array(edit, { maxLength: 6 }),
      words: fc.array(number, { maxLength: 4 }),
      format: fc.constantFrom(null, null, null, 'text' as const, 'markdown' as const),
    })
    .map(({ base, edits, words, format }) => {
      const lines = edits.reduce((given, one) => change(given, one, pieces), base.text.split('\n'))
      // Each of these words stands once in a text: no other can be taken for it where it is lost.
      const text = words.reduce((given, place, at) => mark(given, place, `zorvek${'abcd'.charAt(at)}`), lines)
      return { text: text.join('\n'), format: format ?? base.format }
    })
}

function change(
  lines: readonly string[],
  { kind, at, from }: Edit,
  { lines: all, odd }: FuzzPieces,
): string[] {
  const place = at % Math.max(1, lines.length)
  const here = lines[place] ?? ''
  const put = (...changed: string[]) => lines.toSpliced(place, 1, ...changed)
  switch (kind) {
    case 'add':
      return put(here, all[from % all.length] ?? '')
    case 'drop':
      return put()
    case 'repeat':
      return put(here, here)
    case 'glue':
      return put(here + (all[from % all.length] ?? ''))
    case 'swap': {
      const other = from % Math.max(1, lines.length)
      return lines.with(place, lines[other] ?? '').with(other, here)
    }
    case 'odd': {
      const cut = from % (here.length + 1)
      return put(here.slice(0, cut) + (odd[from % odd.length] ?? '') + here.slice(cut))
    }
  }
}

/** Sets a word behind a word of running text; inside addresses, tags and code none is put. */
function mark(lines: readonly string[], place: number, word: string): string[] {
  const spots = lines.flatMap((line, at) =>
    Array.from(line.matchAll(/(?<=^|\s)\p{L}{3,}(?= \p{L})(?![^<]*>)/gu), ({ index, 0: said }) => ({
      at,
      end: index + said.length,
    })),
  )
  const spot = spots[place % Math.max(1, spots.length)]
  if (!spot) return [...lines]
  const line = lines[spot.at] ?? ''
  return lines.with(spot.at, `${line.slice(0, spot.end)} ${word}${line.slice(spot.end)}`)
}
