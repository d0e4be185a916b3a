import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPageLine, isRule, takeBullet, takeOrdinal } from './list-marks.ts'

describe('takeBullet', () => {
  const signs = Array.from('*+-–—―•·◦▪▫‣●○■□∙⁃⁌⁍➢➤►✓❖☐☑☒✔→➔⦁−')

  it('knows the signs of typewriters and of word processors', () => {
    expect(signs).toHaveLength(33)
    for (const sign of signs)
      expect(takeBullet(`${sign} Cranes stand idle`)).toEqual({ mark: sign, rest: 'Cranes stand idle' })
  })

  it.each([
    ['-   Two tugs', '-', 'Two tugs'],
    ['•\tTwo tugs', '•', 'Two tugs'],
    ['-', '-', ''],
    ['• ', '•', ''],
    ['- - Two tugs', '-', '- Two tugs'],
    ['– **Storm:** a gale', '–', '**Storm:** a gale'],
    ['•Two tugs', '•', 'Two tugs'],
    ['▪“Two” tugs', '▪', '“Two” tugs'],
    ['\uf0b7\tTwo tugs', '\uf0b7', 'Two tugs'],
    ['\uf0a7Two tugs', '\uf0a7', 'Two tugs'],
    ['o\tTwo tugs', 'o', 'Two tugs'],
    ['§  Two tugs', '§', 'Two tugs'],
    ['- [ ] Two tugs', '-', 'Two tugs'],
    ['* [x] Two tugs', '*', 'Two tugs'],
    ['☑ Two tugs', '☑', 'Two tugs'],
  ])('takes the sign of %j', (line, mark, rest) => {
    expect(takeBullet(line)).toEqual({ mark, rest })
  })

  it.each([
    '*Perhaps* it sank',
    '**Storm:** a gale',
    '-4 degrees',
    ' - Two tugs',
    '1. Tugs',
    'Tugs - two',
    'o Two tugs',
    '§ 12 of the act',
    'o',
    '●●● tugs',
    '[x] Two tugs',
    '',
  ])('finds none in %j', (line) => expect(takeBullet(line)).toEqual({ mark: null, rest: line }))
})

describe('takeOrdinal', () => {
  it.each([
    ['1. The quay', '1.', 'The quay'],
    ['12) The quay', '12)', 'The quay'],
    ['(3) The quay', '(3)', 'The quay'],
    ['7.   The quay', '7.', 'The quay'],
    ['2. 3. The quay', '2.', '3. The quay'],
    ['0. The quay', '0.', 'The quay'],
  ])('takes the number of %j', (line, mark, rest) => {
    expect(takeOrdinal(line)).toEqual({ mark, rest })
  })

  it.each([
    ['a year', '2031. A dry spring followed'],
    ['a number of three digits', '120. The quay'],
    ['a measure', '3.5 metres of water'],
    ['a number without a point', '3 tugs came'],
    ['a number alone', '3.'],
    ['a number and spaces', '3.   '],
    ['a bracket that closes nothing but its own year', '(2031) The quay'],
    ['a letter', 'a) The quay'],
    ['a number behind a space', ' 1. The quay'],
    ['a citation', '[1] The quay'],
    ['nothing', ''],
  ])('leaves %s where it is', (_, line) => {
    expect(takeOrdinal(line)).toEqual({ mark: null, rest: line })
  })
})

describe('isRule', () => {
  it.each(['', '   ', '---', '* * *', '=====', '___', '--', '~~~~', '·····', '…'])('%j parts lines', (line) =>
    expect(isRule(line)).toBe(true),
  )

  it.each(['-', ' • ', '–', '—', '·', '◦', '▪', '- a', '*** 3', 'é', '北', '٣'])(
    '%j parts no lines',
    (line) => expect(isRule(line)).toBe(false),
  )

  it('is none as soon as one letter or figure stands in it', () => {
    const rule = fc.string({ unit: fc.constantFrom('-', '*', '=', ' ', '_'), maxLength: 20 })
    fc.assert(
      fc.property(rule, fc.constantFrom('a', 'Ö', '7', 'я'), rule, (before, letter, after) => {
        expect(isRule(before + letter + after)).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})

describe('isPageLine', () => {
  it.each(['Page 2 of 5', '  PAGE 12 of 140 ', '- Page 2 of 5 -', 'Page 2 / 5'])('knows %j', (line) =>
    expect(isPageLine(line)).toBe(true),
  )

  it.each(['Page 2', 'See page 2 of 5', 'Page 2 of 5 is missing', 'Page two of five'])(
    'knows %j as text',
    (line) => expect(isPageLine(line)).toBe(false),
  )
})
