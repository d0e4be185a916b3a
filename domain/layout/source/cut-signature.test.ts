import { describe, expect, it } from 'vitest'
import { cutSignature } from './cut-signature.ts'

const cut = (...lines: string[]) => {
  const { text, warnings } = cutSignature(lines.join('\n'))
  return [text.split('\n'), warnings]
}

const leftOut = (quoted: string, line: number) => [
  { code: 'left-out', message: `Left out as a signature: ${quoted}.`, line },
]

describe('cutSignature', () => {
  it.each(['-- ', '--', '> -- ', '>> --', '\t--', '  -- '])(
    'empties the lines from the delimiter %j on',
    (delimiter) => {
      expect(cut('Ships wait.', delimiter, 'Ada Holm', 'Harbour Office')).toEqual([
        ['Ships wait.', '', '', ''],
        leftOut('"Ada Holm" and 1 more line', 3),
      ])
    },
  )

  it('tells of the first line with words', () => {
    expect(cut('Ships wait.', '-- ', '', ' Ada  Holm', '')).toEqual([
      ['Ships wait.', '', '', '', ''],
      leftOut('"Ada Holm"', 4),
    ])
  })

  it('goes by the last delimiter', () => {
    expect(cut('--', 'Ships wait.', '--', 'Ada Holm')).toEqual([
      ['--', 'Ships wait.', '', ''],
      leftOut('"Ada Holm"', 4),
    ])
  })

  it('takes twelve lines of words, no more', () => {
    const twelve = Array.from({ length: 12 }, (_, at) => `Office ${at + 1}`)
    expect(cut('Ships wait.', '--', '', ...twelve)).toEqual([
      ['Ships wait.', ...Array.from({ length: 14 }, () => '')],
      leftOut('"Office 1" and 11 more lines', 4),
    ])
    expect(cut('Ships wait.', '--', ...twelve, 'Ada Holm')).toEqual([
      ['Ships wait.', '--', ...twelve, 'Ada Holm'],
      [],
    ])
  })

  it.each(['---', '- -', '—', 'Ships --', '-- Ada', '--  '])('knows no delimiter in %j', (line) => {
    expect(cut('Ships wait.', line, 'Ada Holm')).toEqual([['Ships wait.', line, 'Ada Holm'], []])
  })

  it.each(['7. Tags', '## Sources', '**Outlook:', '> Summary', '- References', 'Key Actors:'])(
    'keeps everything where %j stands below',
    (line) => {
      expect(cut('Ships wait.', '--', 'Ada Holm', line)).toEqual([
        ['Ships wait.', '--', 'Ada Holm', line],
        [],
      ])
    },
  )

  it('keeps a text that ends at the delimiter', () => {
    expect(cut('Ships wait.', '-- ', ' ', '')).toEqual([['Ships wait.', '-- ', ' ', ''], []])
  })

  it('keeps an empty text', () => {
    expect(cutSignature('')).toEqual({ text: '', warnings: [] })
  })
})
