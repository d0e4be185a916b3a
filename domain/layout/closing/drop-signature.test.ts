import { describe, expect, it } from 'vitest'
import { readMarkdown } from '#domain/layout/lines/read-markdown.ts'
import { readText } from '#domain/layout/lines/read-text.ts'
import { dropSignature } from './drop-signature.ts'

function drop(...text: string[]) {
  const { lines, warnings } = dropSignature(readText(text.join('\n')))
  return [lines.map(({ plain }) => plain), warnings.map(({ message, line }) => `${line}: ${message}`)]
}

const tags = ['Tags', 'Ships, Storms']

describe('dropSignature', () => {
  it.each<[string, string[], string]>([
    [
      'below a farewell',
      ['', 'Kind regards,', 'Ann Roe'],
      '4: Left out as a signature: "Kind regards," and 1 more line.',
    ],
    [
      'below a farewell without a gap',
      ['Cheers', 'Ann'],
      '3: Left out as a signature: "Cheers" and 1 more line.',
    ],
    ['that is a farewell alone', ['', 'Best regards'], '4: Left out as a signature: "Best regards".'],
    [
      'whose lines stand apart below a farewell',
      ['', 'Thanks,', '', 'Ann Roe', '', '+47 555 01 000'],
      '4: Left out as a signature: "Thanks," and 2 more lines.',
    ],
    [
      'with a telephone number',
      ['', 'Ann Roe', 'Desk officer', '+47 555 01 000'],
      '4: Left out as a signature: "Ann Roe" and 2 more lines.',
    ],
    ['that is a telephone number', ['', '+47 555 01 000'], '4: Left out as a signature: "+47 555 01 000".'],
    [
      'in two paragraphs',
      ['', 'Ann Roe', 'ann@exmere.example', '', 'Tel. 555 01 00'],
      '4: Left out as a signature: "Ann Roe" and 2 more lines.',
    ],
  ])('leaves out a signature %s', (_, below, told) => {
    expect(drop(...tags, ...below)).toEqual([tags, [told]])
  })

  it.each<[string, string[]]>([
    ['a farewell with a section below it', ['', 'Kind regards,', 'Ann Roe', '', 'Sources', 'Log book']],
    ['a farewell with a section in one line below it', ['', 'Cheers', 'Outlook: calm']],
    ['a farewell with a source below it', ['', 'Cheers', 'Ann', '[1] Log book']],
    ['a farewell far above the end', ['Cheers', ...Array.from({ length: 12 }, (_, at) => `Ship ${at}`)]],
    ['an address for mail by itself', ['', 'ann@exmere.example']],
    ['a number in a list', ['', '- +47 555 01 000']],
    ['a number in a paragraph with a long line', ['', 'a'.repeat(81), '+47 555 01 000']],
    ['names', ['', 'Ann Roe', 'Desk officer']],
  ])('keeps %s', (_, below) => {
    const text = [...tags, ...below]
    expect(drop(...text)[0]).toHaveLength(text.filter((line) => line !== '').length)
  })

  it.each<[string, string[]]>([
    ['directly', ['+47 555 01 000']],
    ['in two paragraphs', ['+47 555 01 000', '', '+47 555 01 001']],
  ])('keeps what stands %s below a title', (_, below) => {
    expect(drop('Key Individuals and Entities', '', ...below)[1]).toEqual([])
  })

  it('keeps a text that is nothing else', () => {
    expect(drop('Kind regards,')[0]).toEqual(['Kind regards,'])
    expect(drop('+47 555 01 000')[0]).toEqual(['+47 555 01 000'])
    expect(drop('')).toEqual([[], []])
  })

  it('works on the lines of any format', () => {
    const { lines } = dropSignature(readMarkdown('## Tags\n\nShips\n\n*Kind regards,*\n\nAnn Roe'))
    expect(lines.map(({ plain }) => plain)).toEqual(['Tags', 'Ships'])
  })
})
