import { describe, expect, it } from 'vitest'
import { aLine } from './layout-line.test-data.ts'
import { splitLabel, trimLabel } from './split-label.ts'

const bold = (text: string, rest: string) => aLine(`${text}${rest}`, { lead: { text, rest } })

describe('splitLabel, at bold words', () => {
  it.each([
    ['Storm:', ' A gale.', 'Storm', ' A gale.'],
    ['Storm', ': A gale.', 'Storm', 'A gale.'],
    ['Storm', ' : A gale.', 'Storm', 'A gale.'],
    ['Storm', ' – A gale.', 'Storm', 'A gale.'],
    ['Storm', ' — A gale.', 'Storm', 'A gale.'],
    ['Storm', ' - A gale.', 'Storm', 'A gale.'],
    ['Storm', ':   A gale.  ', 'Storm', 'A gale.'],
    ['Storm', ':', 'Storm', ''],
    ['Storm : ', '', 'Storm', ''],
    ['Storm:', ' • A gale.', 'Storm', 'A gale.'],
    ['Storm:', '\uf0b7A gale.', 'Storm', 'A gale.'],
    ['Rain in the U.S:', 'A gale.', 'Rain in the U.S', 'A gale.'],
  ])('takes %j before %j', (...[text, rest, label, left]) => {
    expect(splitLabel(bold(text, rest))).toEqual({ label, rest: left, bold: true })
  })

  it('takes even a sentence, if its colon is bold', () => {
    expect(splitLabel(bold('It sank. Then:', ' a gale.'))).toEqual({
      label: 'It sank. Then',
      rest: ' a gale.',
      bold: true,
    })
  })

  it.each([
    ['bold signs', bold(':', 'A gale.')],
    ['a bold sentence', bold('It sank.', ' – A gale.')],
    ['a bold question', bold('Why?', ' – A gale.')],
    ['bold words that go on', bold('Storm', ' came and went')],
    ['a dash without spaces', bold('Storm', '–driven waves')],
  ])('takes no %s', (_, line) => expect(splitLabel(line)).toBeNull())

  it('reads a heading by its plain words', () => {
    expect(splitLabel({ ...bold('Storm', ': A gale.'), heading: 2 })).toEqual({
      label: 'Storm',
      rest: 'A gale.',
      bold: false,
    })
  })
})

describe('splitLabel, at plain words', () => {
  it.each([
    ['Storm: A gale.', 'Storm', 'A gale.'],
    ['Storm : A gale.', 'Storm', 'A gale.'],
    ['Storm:', 'Storm', ''],
    ['Storm: • A gale.', 'Storm', 'A gale.'],
    ['“Storm”: A gale.', '“Storm”', 'A gale.'],
    ['(Storm) and sea: A gale.', '(Storm) and sea', 'A gale.'],
    ['24 hours: A gale.', '24 hours', 'A gale.'],
    ['Storm: A gale: strong.', 'Storm', 'A gale: strong.'],
    ['Best case – A calm sea.', 'Best case', 'A calm sea.'],
    ['Worst-case scenario — A gale.', 'Worst-case scenario', 'A gale.'],
    ['best case: A calm sea.', 'best case', 'A calm sea.'],
    [
      'One two three four five six seven eight nine ten: x',
      'One two three four five six seven eight nine ten',
      'x',
    ],
  ])('takes the label of %j', (text, label, rest) => {
    expect(splitLabel(aLine(text))).toEqual({ label, rest, bold: false })
  })

  it.each([
    ['words parted by a dash that name no scenario', 'Storm – A gale.'],
    ['words that begin with a small letter', 'storm: A gale.'],
    ['a time of day', 'At 10:30 it sank'],
    ['an address', 'See https://example.org/a'],
    ['more than ten words', 'One two three four five six seven eight nine ten eleven: x'],
    ['two sentences', 'It sank. The crew: safe.'],
    ['a question and more', 'Why now? Four more words here: x'],
    ['a citation', 'Storm [3]: A gale.'],
    ['words with a semicolon', 'Storm; sea: A gale.'],
    ['a call', 'Storm! Sea: A gale.'],
    ['a line without a colon', 'It sank'],
    ['a colon alone', ': A gale.'],
    ['a sign before the words', '* Storm: A gale.'],
    ['nothing', ''],
  ])('takes no label of %s', (_, text) => expect(splitLabel(aLine(text))).toBeNull())

  it('goes up to ninety characters', () => {
    const label = (length: number) => splitLabel(aLine(`${'X'.repeat(length)}: y`))?.label.length ?? null
    expect([90, 91, 92].map(label)).toEqual([90, null, null])
  })

  it('keeps the marks of what follows', () => {
    const line = aLine('Storm: A strong gale.', { prose: 'Storm: A *strong* gale.' })
    expect(splitLabel(line)).toEqual({ label: 'Storm', rest: 'A *strong* gale.', bold: false })
  })
})

describe('trimLabel', () => {
  it.each([
    ['Storm:', 'Storm'],
    ['  Storm : ', 'Storm'],
    ['Storm::', 'Storm:'],
    ['Storm: sea', 'Storm: sea'],
    ['Storm', 'Storm'],
    [':', ''],
    ['', ''],
  ])('makes %j to %j', (text, trimmed) => expect(trimLabel(text)).toBe(trimmed))
})
