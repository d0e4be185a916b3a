import { describe, expect, it } from 'vitest'
import { inlinesToText, toAddressLines, toPlainText, toTextWithAddresses } from './to-plain-text.ts'

describe('toPlainText', () => {
  it.each([
    ['', ''],
    ['It sank.', 'It sank.'],
    ['*It* **sank**.', 'It sank.'],
    ['`ls` [why](/why)', 'ls why'],
    ['It sank [1][22].', 'It sank [1][22].'],
    ['5 \\* 3 &amp; more', '5 * 3 & more'],
    ['One.\n\n*Two*\nand three.\n\n\n', 'One.\nTwo and three.'],
    ['**a *b `c`***', 'a b c'],
  ])('of %j is %j', (prose, plain) => {
    expect(toPlainText(prose)).toBe(plain)
  })
})

describe('toTextWithAddresses', () => {
  it.each([
    ['It sank [1].', 'It sank [1].'],
    ['See *[why](/why)*.\n\n[Us](mailto:us@example.org)', 'See why (/why).\nUs (mailto:us@example.org)'],
    ['[https://example.org/a](https://example.org/a)', 'https://example.org/a'],
  ])('of %j is %j', (prose, text) => {
    expect(toTextWithAddresses(prose)).toBe(text)
  })
})

it('toAddressLines has the addresses of links, and no words', () => {
  expect(toAddressLines('See *[why](/why)* [1].\n\n[Us](mailto:us@example.org)')).toBe(
    '/why\nmailto:us@example.org',
  )
  expect(toAddressLines('Nothing.')).toBe('')
})

describe('inlinesToText', () => {
  it('joins what the nodes say, adding no space', () => {
    expect(
      inlinesToText([
        { type: 'text', value: 'a' },
        {
          type: 'link',
          url: '/why',
          children: [{ type: 'strong', children: [{ type: 'code', value: 'b' }] }],
        },
        { type: 'citation', number: 3, id: 'c3-s1' },
      ]),
    ).toBe('ab[3]')
    expect(inlinesToText([])).toBe('')
  })
})
