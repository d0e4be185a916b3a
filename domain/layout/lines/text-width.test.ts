import { describe, expect, it } from 'vitest'
import { typefaces } from './text-width.ts'

const [times] = typefaces

describe('the measures of printed text', () => {
  it.each(typefaces.map((measure, at) => [at, measure] as const))(
    'take a running English text for about as wide as it has characters: %i',
    (_, measure) => {
      const text =
        'The harbour office of Exmere closed the northern quay on the first of March because two of the four cranes had been found cracked.'
      expect(measure(text) / text.length).toBeCloseTo(1, 1)
      expect(measure('iiii')).toBeLessThan(measure('mmmm') / 2)
      expect(measure('')).toBe(0)
    },
  )

  it('give a letter with an accent the width of the letter, and an unknown one that of a figure', () => {
    expect(times?.('é')).toBe(times?.('e'))
    expect(times?.('語')).toBe(times?.('0'))
    expect(times?.('あ')).toBe(times?.('0'))
  })
})
