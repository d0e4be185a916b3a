import { describe, expect, it } from 'vitest'
import type { Inline } from '#domain/prose/inline.ts'
import { toShownProvenance } from './provenance.ts'

const text = (value: string): Inline => ({ type: 'text', value })
const methodology: Inline = { type: 'link', url: '/methodology', children: [text('Methodology')] }
const why: Inline = { type: 'link', url: '/why', children: [text('Why Tidewatch')] }

const show = (prose: string | null) => toShownProvenance(prose, 'Tidewatch')

describe('how a brief came about', () => {
  it('is said by the two links alone where the brief does not say', () => {
    expect(show(null)).toEqual([[text('See our '), methodology, text(' and '), why, text('.')]])
  })

  it.each<[string, Inline[]]>([
    ['Read from port logs.', [text('Read from port logs.')]],
    ['See Methodology.', [text('See '), methodology, text('.')]],
    ['See Why Tidewatch, please.', [text('See '), why, text(', please.')]],
    ['Why Tidewatch before Methodology.', [text(''), why, text(' before '), methodology, text('.')]],
    ['Methodology and Methodology.', [text(''), methodology, text(' and Methodology.')]],
    ['See our methodology, and why.', [text('See our methodology, and why.')]],
    ['See Why Otherwatch.', [text('See Why Otherwatch.')]],
    [
      '*By hand.* See Methodology.',
      [{ type: 'emphasis', children: [text('By hand.')] }, text(' See '), methodology, text('.')],
    ],
    [
      'See *our Methodology*.',
      [text('See '), { type: 'emphasis', children: [text('our Methodology')] }, text('.')],
    ],
  ])('gets its links in %j', (prose, shown) => {
    expect(show(prose)).toEqual([shown])
  })

  it('keeps the links of a text that has some, paragraph by paragraph', () => {
    expect(show('See [how](/how) and Methodology.\n\nOr Methodology.')).toEqual([
      [text('See '), { type: 'link', url: '/how', children: [text('how')] }, text(' and Methodology.')],
      [text('Or '), methodology, text('.')],
    ])
  })

  it('is nothing for an empty text', () => {
    expect(show('')).toEqual([])
  })

  it('is the same for the same text again, under another name of the site too', () => {
    const prose = 'See Methodology and Why Tidewatch.'
    const first = show(prose)
    expect(toShownProvenance(prose, 'Otherwatch')).toEqual([
      [text('See '), methodology, text(' and Why Tidewatch.')],
    ])
    expect(show(prose)).toEqual(first)
    expect(show('Other.')).toEqual([[text('Other.')]])
  })
})
