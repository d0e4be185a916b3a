import { describe, expect, it } from 'vitest'
import { takeQuotes } from './take-quotes.ts'

const lines = ['The Quay', 'It sank.', '', '- Tugs', '  - Pilots', 'It rose.']
const text = lines.join('\n')
const quoted = (mark: string) => lines.map((line) => `${mark}${line}`).join('\n')

describe('takeQuotes', () => {
  it.each([
    ['"> " before every line', quoted('> ')],
    ['">" without a space', quoted('>')],
    ['two signs', quoted('> > ')],
    ['two signs without a space', quoted('>> ')],
    ['an indent before it', quoted('  > ')],
  ])('takes off %s', (_, given) => expect(takeQuotes(given)).toBe(text))

  it('leaves the line above that says who wrote, and lines that were broken', () => {
    expect(takeQuotes(`Ida wrote:\n${quoted('> ')}\n`)).toBe(`Ida wrote:\n${text}\n`)
  })

  it.each([
    ['a quotation in a text', `One\nTwo\nThree\n> Four\n> Five\n> Six\n> Seven\n> Eight`],
    ['a few lines', '> One\n> Two'],
    ['a text without signs', text],
    ['signs further on in a line', 'a > b\n'.repeat(8)],
  ])('leaves %s as it is', (_, given) => expect(takeQuotes(given)).toBe(given))
})
