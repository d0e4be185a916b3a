import { describe, expect, it } from 'vitest'
import { isRichPaste, readClipboard } from './pasted.ts'

describe('isRichPaste', () => {
  it.each([
    ['a link', '<a href="https://exmere.example/">log</a>', true],
    ['a bold word', '<p>It <b>is</b>.</p>', true],
    ['an item', '<ul><li>One</li></ul>', true],
    ['a heading', '<h2>BLUF</h2>', true],
    ['a list of Word', "<p style='mso-list:l0 level1'>One</p>", true],
    ['a weight in the style', '<span style="font-weight: 700">is</span>', true],
    ['words in a colour', '<meta charset="utf-8"><span style="color:#111">is</span>', false],
    ['elements that only begin like these', '<abbr>is</abbr><br><input>', false],
    ['nothing', '', false],
    ['more than a text has', `<b>${'x'.repeat(1_000_000)}</b>`, false],
  ])('is judged of %s', (_, html, isRich) => {
    expect(isRichPaste({ html, plain: 'is' })).toBe(isRich)
  })

  it('is false of what has no words', () => {
    expect(isRichPaste({ html: '<a href="/a"><img src="/b"></a>', plain: ' ' })).toBe(false)
  })
})

describe('readClipboard', () => {
  it('reads both forms, and nothing where there is none', () => {
    expect(readClipboard({ getData: (type) => `as ${type}` })).toEqual({
      html: 'as text/html',
      plain: 'as text/plain',
    })
    expect(readClipboard(null)).toEqual({ html: '', plain: '' })
  })
})
