import { describe, expect, it } from 'vitest'
import { findMarkingIn, findMarkingStart, findPortionMarking, readMarkingLine } from './marking-line.ts'
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
    ['UNCLASSIFIED//TLP:AMBER', 'TLP:AMBER'],
    ['TLP:AMBER//FOUO', 'TLP:AMBER'],
    ['TLP:AMBER | PAP:GREEN', 'TLP:AMBER'],
    ['**TLP:AMBER+STRICT / PAP:RED**', 'TLP:AMBER+STRICT'],
    ['tlp:amber pap:red', 'TLP:AMBER'],
    ['TLP:AMBER – INTERNAL USE ONLY', 'TLP:AMBER'],
    ['TLP:GREEN/TLP:AMBER', 'TLP:AMBER'],
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
    'TLP:AMBER – for members only',
    'UNCLASSIFIED//FOUO',
    'TLP:AMBER IS FOR FEW',
    'Reports on TLP:AMBER, TLP:RED',
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

describe('a marking in brackets before the words of a line', () => {
  it.each([
    ['[TLP:AMBER] The port closes', 'TLP:AMBER'],
    ['# (TLP:RED) The port closes', 'TLP:RED'],
    ['- **[tlp green]** The port closes', 'TLP:GREEN'],
    ['Subject: Fwd: [TLP:AMBER] The port closes', 'TLP:AMBER'],
    ['> **Betreff:** TLP:RED – The port closes', 'TLP:RED'],
    ['Subject: The port closes', null],
    ['The port [TLP:AMBER] closes', null],
    ['[TLP:PURPLE] The port closes', null],
    ['[1] The port closes', null],
    ['TLP:AMBER The port closes', null],
  ])('%s is %s', (line, marking) => {
    expect(findPortionMarking(line)).toBe(marking)
  })
})

describe('a marking anywhere in a line', () => {
  it.each([
    ['Fwd: [TLP:AMBER] Port', 'TLP:AMBER'],
    ['Port, TLP: Amber+Strict and TLP:GREEN', 'TLP:AMBER+STRICT'],
    ['TLP AMBER', null],
    ['TLP:PURPLE', null],
    ['', null],
  ])('%s has %s', (line, marking) => {
    expect(findMarkingIn(line)).toBe(marking)
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
