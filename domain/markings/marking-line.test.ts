import { describe, expect, it } from 'vitest'
import { findMarkingStart, readMarkingLine } from './marking-line.ts'
import { findStrictest, isLaxer, tlpMarkings } from './tlp.ts'

describe('a line that is only a marking', () => {
  it.each([
    ['TLP:AMBER', 'TLP:AMBER'],
    ['tlp: amber', 'TLP:AMBER'],
    ['  TLP : RED  ', 'TLP:RED'],
    ['[TLP:GREEN]', 'TLP:GREEN'],
    ['**TLP:AMBER+STRICT**', 'TLP:AMBER+STRICT'],
    ['TLP:AMBER + strict', 'TLP:AMBER+STRICT'],
    ['TLP: AMBER STRICT', 'TLP:AMBER+STRICT'],
    ['# __TLP:RED__ #', 'TLP:RED'],
    ['> *(TLP:AMBER)*', 'TLP:AMBER'],
    ['- TLP:AMBER', 'TLP:AMBER'],
    ['| TLP:AMBER |', 'TLP:AMBER'],
    ['— TLP:AMBER —', 'TLP:AMBER'],
    ['<p align="center"><b>TLP:AMBER</b></p>', 'TLP:AMBER'],
    ['ＴＬＰ：ＡＭＢＥＲ', 'TLP:AMBER'],
    [`${' '.repeat(400)}TLP:AMBER`, 'TLP:AMBER'],
    ['TLP:WHITE', 'TLP:CLEAR'],
    ['TLP:CLEAR', 'TLP:CLEAR'],
    ['Classification: TLP:AMBER', 'TLP:AMBER'],
    ['TLP AMBER', 'TLP:AMBER'],
    ['[TLP\u00a0RED]', 'TLP:RED'],
    ['TLP-AMBER', 'TLP:AMBER'],
    ['TLP – Amber+Strict', 'TLP:AMBER+STRICT'],
    ['TLP 2.0: GREEN', 'TLP:GREEN'],
    ['Traffic Light Protocol: RED', 'TLP:RED'],
  ])('%s is %s', (line, marking) => {
    expect(readMarkingLine(line)).toBe(marking)
  })

  it.each([
    'AMBER',
    'Red',
    'TLP',
    'TLP:',
    'TLP:PURPLE',
    'TLP:AMBERS',
    'TLPRED',
    'TLP redaction',
    'TLP reds',
    'TLP:AMBER is for few.',
    'Marked TLP:AMBER',
    `TLP:AMBER ${'*'.repeat(400)}`,
    '',
  ])('"%s" is none', (line) => {
    expect(readMarkingLine(line)).toBeNull()
  })
})

describe('a line that begins with a marking', () => {
  it.each([
    ['TLP:AMBER – not for onward distribution', 'TLP:AMBER'],
    ['**TLP:RED**: named recipients only', 'TLP:RED'],
    ['TLP AMBER, members only', 'TLP:AMBER'],
    ['TLP redaction is rare.', null],
    ['The marking TLP:RED is rare.', null],
  ])('%s names %s', (line, marking) => {
    expect(findMarkingStart(line)).toBe(marking)
  })
})

describe('markings', () => {
  it('are told from strict to lax', () => {
    expect(isLaxer('TLP:CLEAR', 'TLP:GREEN')).toBe(true)
    expect(isLaxer('TLP:RED', 'TLP:AMBER+STRICT')).toBe(false)
    expect(isLaxer('TLP:AMBER', 'TLP:AMBER')).toBe(false)
    expect(findStrictest(['TLP:GREEN', 'TLP:AMBER', 'TLP:CLEAR'])).toBe('TLP:AMBER')
    expect(findStrictest([...tlpMarkings])).toBe('TLP:RED')
    expect(findStrictest([])).toBeNull()
  })
})
