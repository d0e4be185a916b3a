import { describe, expect, it } from 'vitest'
import { foldName } from './fold-name.ts'
import { isSlug, toSlug } from './to-slug.ts'

describe('toSlug', () => {
  it.each([
    ['Cegedim Santé', 'cegedim-sante'],
    ['The vendor’s systems', 'the-vendors-systems'],
    ['  15.8 million — records!  ', '15-8-million-records'],
    ['Łódź, Tromsø & Þingvellir', 'lodz-tromso-thingvellir'],
    ['Straße', 'strasse'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Москва', 'fallback'],
    ['', 'fallback'],
  ])('%j becomes %j', (text, slug) => {
    expect(toSlug(text, 'fallback')).toBe(slug)
    expect(isSlug(slug)).toBe(true)
  })

  it('cuts a long title between words', () => {
    const slug = toSlug('word '.repeat(40), 'x')
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug).toMatch(/^(word-)+word$/)
  })

  it('cuts one endless word anywhere', () => {
    expect(toSlug('a'.repeat(300), 'x')).toBe('a'.repeat(80))
  })
})

describe('foldName', () => {
  it.each([
    ['CEGEDIM  Santé', 'cegedim sante'],
    ['ﬁle', 'file'],
    ['“Cegedim-Sante”', 'cegedim sante'],
    ['!!!', ''],
  ])('%j folds to %j', (name, folded) => expect(foldName(name)).toBe(folded))
})
