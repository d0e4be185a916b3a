import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSlug, toSlug } from './to-slug.ts'

describe('toSlug', () => {
  it.each([
    ['Cegedim Santé', 'cegedim-sante'],
    ['The vendor’s systems', 'the-vendors-systems'],
    ['  15.8 million — records!  ', '15-8-million-records'],
    ['Łódź, Tromsø & Þingvellir', 'lodz-tromso-thingvellir'],
    ['Straße', 'strasse'],
    ['Index', 'index-page'],
    [`Index ${'x'.repeat(90)}`, 'index-page'],
    ['Price index', 'price-index'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Ærø & Œuvre', 'aero-oeuvre'],
    ['Diyarbakır', 'diyarbakir'],
    ['Đà Nẵng', 'da-nang'],
    ['Siglufjörður', 'siglufjordur'],
    ["O’Holm’s 'quay'", 'oholms-quay'],
    ['Порт Tarn', 'tarn'],
    ['Москва', 'fallback'],
    ['’’', 'fallback'],
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

  it('keeps whole what just fits', () => {
    const [long, short] = ['a'.repeat(75), 'bcde']
    expect(toSlug(`${long} ${short}`, 'x')).toBe(`${long}-${short}`)
    expect(toSlug(`${long} ${short} f`, 'x')).toBe(`${long}-${short}`)
    expect(toSlug(`${long} ${short}fg`, 'x')).toBe(long)
  })

  it('gives an address form, whatever the text, that stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const slug = toSlug(text, 'fallback')
        expect(isSlug(slug)).toBe(true)
        expect(toSlug(slug, 'other')).toBe(slug)
      }),
      { numRuns: 300 },
    )
  })
})

describe('isSlug', () => {
  it.each(['a', '7', 'tarn', 'tarn-ltd', '2026-03-05', 'a'.repeat(80)])('takes %j', (text) => {
    expect(isSlug(text)).toBe(true)
  })

  it.each([
    '',
    '-',
    '-tarn',
    'tarn-',
    'tarn--ltd',
    'Tarn',
    'tarn ltd',
    'tarn_ltd',
    'tarn.ltd',
    'tarn/ltd',
    'tärn',
    'tarn\n',
    'index',
    'a'.repeat(81),
  ])('refuses %j', (text) => {
    expect(isSlug(text)).toBe(false)
  })
})
