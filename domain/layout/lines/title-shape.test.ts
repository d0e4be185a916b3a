import { describe, expect, it } from 'vitest'
import { isTitleCase, isTitleShaped } from './title-shape.ts'

describe('isTitleCase', () => {
  it.each([
    'Port Authority',
    'The Port of Exmere',
    'Ships and Crews',
    'Storage with Care for the North',
    '“Northern” Fleet',
    '(Exmere) Cranes',
    '24 Hours',
    '3rd Fleet',
    'Élan Shipping',
    'Ports/Terminals',
    'Cranes — Quays',
    'Cranes & Quays',
    'Harbour',
    'Москва Порт',
  ])('%j is set like a title', (text) => expect(isTitleCase(text)).toBe(true))

  it.each([
    'Port authority',
    'port Authority',
    'The harbour',
    'Ports/terminals',
    'Élan élan',
    'The of and',
    'the',
    '— & —',
    '',
    '   ',
    '“northern” Fleet',
  ])('%j is not', (text) => expect(isTitleCase(text)).toBe(false))

  it('does not mind how a small word is set', () => {
    expect(isTitleCase('A Ship On the Rocks')).toBe(true)
    expect(isTitleCase('VIA Exmere')).toBe(true)
  })

  it('takes no script without capitals for a title', () => expect(isTitleCase('北京 港口')).toBe(false))
})

describe('isTitleShaped', () => {
  it.each([
    'Historical Background',
    'A title: with a colon:',
    'It ends in a bracket (so)',
    'Harbour “Exmere”',
    '',
  ])('%j can be a heading', (text) => expect(isTitleShaped(text)).toBe(true))

  it.each(['It sank.', 'Why now?', 'Go!', 'The quay;', 'The quay,', 'And so on…', '> Quay'])(
    '%j ends like a sentence',
    (text) => expect(isTitleShaped(text)).toBe(false),
  )

  it('goes up to ninety characters', () => {
    expect(isTitleShaped('x'.repeat(90))).toBe(true)
    expect(isTitleShaped('x'.repeat(91))).toBe(false)
  })

  it('goes up to twelve words', () => {
    expect(isTitleShaped('one '.repeat(11) + 'two')).toBe(true)
    expect(isTitleShaped('one '.repeat(12) + 'two')).toBe(false)
  })
})
