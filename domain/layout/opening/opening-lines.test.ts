import { describe, expect, it } from 'vitest'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { readText } from '#domain/layout/lines/read-text.ts'
import {
  findTitle,
  isBareReport,
  isEmbargo,
  isProvenance,
  takeDateLine,
  takeReportLine,
} from './opening-lines.ts'

const linesOf = (...lines: string[]) => readText(lines.join('\n'))

function lineOf(text: string): LayoutLine {
  const [line] = linesOf(text)
  if (!line) throw new Error('no line')
  return line
}

/** The line that is taken for the title. */
const titleOf = (...lines: string[]) => linesOf(...lines)[findTitle(linesOf(...lines))]?.plain ?? null

describe('takeDateLine', () => {
  it.each([
    ['Published on: 5 March 2026', '5 March 2026'],
    ['Published: 2026-03-05', '2026-03-05'],
    ['First published on: 5 March 2026', '5 March 2026'],
    ['Originally published: 5 March 2026', '5 March 2026'],
    ['PUBLICATION DATE: today', 'today'],
    ['Date of publication : today', 'today'],
    ['Posted on: today', 'today'],
    ['Dated: today', 'today'],
    ['Date: today', 'today'],
    ['Date:', ''],
    ['Published in Ilvers: today', null],
    ['Published today', null],
    ['Posted on March 25, 2026', 'March 25, 2026'],
    ['Published on 25 March 2026 at 14:30', '25 March 2026 at 14:30'],
    ['Published on Monday, 25 March 2026', 'Monday, 25 March 2026'],
    ['Posted on the quay in 2026', null],
    ['Published on 25 March 2026, the report says that the port was closed.', null],
    ['It was published on: today', null],
    ['Dates: today', null],
  ])('of %j', (text, rest) => {
    expect(takeDateLine(lineOf(text))).toBe(rest)
  })
})

describe('takeReportLine', () => {
  it.each([
    ['Intelligence Report: Port closes – The Gazette', 'Port closes – The Gazette'],
    ['Source report: Port closes', 'Port closes'],
    ['Source article: Port closes', 'Port closes'],
    ['Source Headline: Port closes', 'Port closes'],
    ['Original headline: Port closes', 'Port closes'],
    ['original report : Port closes', 'Port closes'],
    ['Report: Port closes', 'Port closes'],
    ['Report:', ''],
    ['Reports: Port closes', null],
    ['A report: Port closes', null],
    ['Report on the port', null],
  ])('of %j', (text, rest) => {
    expect(takeReportLine(lineOf(text))).toBe(rest)
  })
})

describe('isBareReport', () => {
  it.each([
    ['Intelligence Report:', true],
    ['report:', true],
    ['Original article:', true],
    ['Intelligence Report', false],
    ['Intelligence Report: Port closes', false],
    ['Intelligence Report: Port closes:', false],
    ['Port closes:', false],
  ])('of %j is %s', (text, bare) => {
    expect(isBareReport(lineOf(text))).toBe(bare)
  })
})

describe('isProvenance', () => {
  it.each([
    ['Written with the help of AI.', true],
    ['An AI-assisted text for the desk', true],
    ['Drawn from OSINT and maps', true],
    ['Drawn from open sources.', true],
    ['Made from open-source material alone', true],
    ['This text was human-reviewed today.', true],
    ['Each name was verified twice.', true],
    ['Subject to verification by hand', true],
    ['See our methodology page', true],
    ['It was machine-generated last night', true],
    ['Checked by two editors', true],
    ['OSINT', false],
    ['Verified today', false],
    ['The aide said that all is well.', false],
    ['The harbour was closed at noon.', false],
  ])('of %j is %s', (text, is) => {
    expect(isProvenance(lineOf(text))).toBe(is)
  })
})

describe('isEmbargo', () => {
  it.each([
    'Embargoed until Friday',
    'Embargo until 5 March',
    'EMBARGO: until noon',
    'Strictly embargoed till noon',
    'Under embargo until noon',
    'Strictly under embargo until noon',
    'Embargo: 5 March 2026, noon',
    'Embargoed for release on Friday',
    'Embargo – before noon, no quotes',
    'Not for publication before noon',
    'No release until noon',
    'Not for broadcast before Friday',
  ])('is yes for %j', (text) => {
    expect(isEmbargo(lineOf(text))).toBe(true)
  })

  it.each([
    'Embargo on grain lifted',
    'Embargo: the story so far',
    'The embargo until May hurts Ilvers',
    'Not for publication',
    'Embargoed',
    `Embargoed until ${'Friday '.repeat(24)}`,
  ])('is no for %j', (text) => {
    expect(isEmbargo(lineOf(text))).toBe(false)
  })

  it('knows a line of 160 characters, and none of 161', () => {
    const line = `Embargoed until ${'x'.repeat(144)}`
    expect(isEmbargo(lineOf(line))).toBe(true)
    expect(isEmbargo(lineOf(`${line}x`))).toBe(false)
  })
})

describe('findTitle', () => {
  it.each([
    ['the first line without a date', ['Port closes', 'It is raining.'], 'Port closes'],
    ['the line above the date', ['Menu', 'Port closes', 'Published on: 5 March 2026'], 'Port closes'],
    ['a heading above the date', ['# Port closes', 'In brief', 'Date: today'], 'Port closes'],
    ['the last heading above the date', ['# Site', '## Port closes', 'Date: today'], 'Port closes'],
    ['the first heading without a date', ['Menu', '# Port closes', '## More'], 'Port closes'],
    ['the line below a date that stands first', ['Date: today', 'Port closes', 'Rain.'], 'Port closes'],
    ['the line above a byline', ['Port closes', 'By Ada Brandt', 'Date: today'], 'Port closes'],
    ['the line above "Author:"', ['Port closes', 'Author: Ada Brandt', 'Date: today'], 'Port closes'],
    ['the line above a language', ['Port closes', 'Language: fr', 'Date: today'], 'Port closes'],
    ['the line above a report', ['Port closes', 'Report: Storm', 'Date: today'], 'Port closes'],
    ['the line above an embargo', ['Port closes', 'Embargoed until noon', 'Date: today'], 'Port closes'],
    [
      'the line above a sentence on how it came about',
      ['Port closes', 'Written with AI and by hand.', 'Date: today'],
      'Port closes',
    ],
    ['a headline about AI', ['AI steers the harbour tugs', 'Date: today'], 'AI steers the harbour tugs'],
    [
      'what follows the head of a mail',
      ['From: Ada Brandt', 'To: the desk', 'Subject: Port', 'Hello all, please see below.', 'Port closes'],
      'Port closes',
    ],
    [
      'a sentence below the head of a mail where nothing is shaped like a title',
      ['From: Ada Brandt', 'To: the desk', 'The port is closed.'],
      'The port is closed.',
    ],
    [
      'the line above the date, not that of the head of a mail',
      ['From: Ada Brandt', 'Date: yesterday', 'Port closes', 'Published on: today'],
      'Port closes',
    ],
    ['a single line that looks like a field of a mail', ['To: all ships', 'Rain.'], 'To: all ships'],
    [
      'a line above a day of publication before one above a mere date',
      ['A', 'Date: x', 'B', 'Posted: y'],
      'B',
    ],
    [
      'a headline that begins "Report:"',
      ['Report: Port closes', 'Date: x', 'Intelligence Report: y'],
      'Report: Port closes',
    ],
    ['such a headline without a date', ['Report: Port closes', 'Source report: y'], 'Report: Port closes'],
    ['a title before the headline of its report', ['Port closes', 'Report: y', 'Date: x'], 'Port closes'],
    ['the second of two dates', ['A', 'Date: x', 'B', 'Date: y'], 'B'],
    ['"By the quay": it is no byline', ['By the quay', 'Date: today'], 'By the quay'],
  ])('takes %s', (_, lines, title) => {
    expect(titleOf(...lines)).toBe(title)
  })

  it.each([
    [[]],
    [['Date: today']],
    [['By Ada Brandt']],
    [['Written with AI and by hand.']],
    [['Language: fr', 'Report: Storm']],
  ])('finds none in %j', (lines) => {
    expect(findTitle(linesOf(...lines))).toBe(-1)
  })
})
