import { describe, expect, it } from 'vitest'
import { aContent } from './a-content.test-data.ts'
import {
  describeBrief,
  getBottomLine,
  listJudgments,
  shortenBottomLine,
  toBottomLine,
} from './bottom-line.ts'
import type { Judgment, JudgmentRole, Section } from './brief-content.ts'

function judgment(key: string, role: JudgmentRole, text: string): Judgment {
  return {
    kind: 'judgment',
    key,
    role,
    runs: [{ role: 'statement', text }],
    likelihood: null,
    confidence: null,
  }
}

function section(...parts: Section['parts']): Section {
  return { number: null, title: 'Any', kind: 'other', parts }
}

const first = judgment('1', 'key-judgment', 'The ferry is late.')
const bottom = judgment('2', 'bottom-line', 'The ferry *will* sail [1].')
const second = judgment('3', 'bottom-line', 'Another line.')
const sections = [section({ kind: 'tag', name: 'ferries' }, first), section(), section(bottom, second)]

describe('the judgments of a brief', () => {
  it('are listed over all sections in the order of the text', () => {
    expect(listJudgments({ sections })).toEqual([first, bottom, second])
    expect(listJudgments({ sections: [] })).toEqual([])
  })

  it('have the first bottom line among them, or none', () => {
    expect(getBottomLine({ sections })).toEqual(bottom)
    expect(getBottomLine({ sections: [section(first)] })).toBeNull()
  })
})

describe('describeBrief', () => {
  it('says the bottom line, its runs put together', () => {
    expect(describeBrief(aContent({ sections }))).toBe('The ferry will sail.')
    expect(describeBrief(aContent())).toBe(
      'The port was closed for a day. Confidence is low because one source tells it.',
    )
  })

  it('says the title where there is no bottom line', () => {
    expect(describeBrief(aContent({ title: 'Ferry *late* [2]', sections: [] }))).toBe('Ferry late')
  })
})

describe('toBottomLine', () => {
  it.each([
    ['', ''],
    ['The **ferry** sails.', 'The ferry sails.'],
    ['It sails [1] [22]. It is late [333].', 'It sails. It is late.'],
    ['It sails.\n\nIt is late.', 'It sails. It is late.'],
    ['See [the log](/log) `x`.', 'See the log x.'],
    ['It costs \\*5.', 'It costs *5.'],
  ])('of %j is plain text: %j', (prose, plain) => {
    expect(toBottomLine(prose)).toBe(plain)
  })
})

/** A sentence of so many characters. */
const sentence = (length: number) => `A${'a'.repeat(length - 2)}.`

describe('shortenBottomLine', () => {
  it.each([
    ['three short ones', [60, 60, 58], 3],
    ['what is enough already', [180, 20], 1],
    ['what is nearly enough, and one more', [179, 20, 20], 2],
    ['what one more would make too long', [100, 320], 1],
    ['what just fits', [100, 319], 2],
    ['one long sentence', [420, 20], 1],
  ])('takes whole sentences: %s', (_, lengths, taken) => {
    const all = lengths.map(sentence)
    expect(shortenBottomLine(all.join(' '))).toBe(all.slice(0, taken).join(' '))
  })

  it('cuts a first sentence that is too long between words', () => {
    const words = 'late '.repeat(100).trim()
    expect(shortenBottomLine(`${words}. It sails.`)).toBe(`${'late '.repeat(84).trim()} …`)
  })

  it('cuts one endless word anywhere', () => {
    expect(shortenBottomLine('a'.repeat(421))).toBe(`${'a'.repeat(420)} …`)
    expect(shortenBottomLine('a'.repeat(420))).toBe('a'.repeat(420))
  })

  it.each([
    ['  It\n sails. ', 'It sails.'],
    ['It sails [1].', 'It sails.'],
    ['It sails [1234].', 'It sails [1234].'],
    ['It sails [a].', 'It sails [a].'],
    ['*It* sails.', '*It* sails.'],
    [' ', ''],
  ])('folds space and drops citations only: %j', (text, short) => {
    expect(shortenBottomLine(text)).toBe(short)
  })
})
