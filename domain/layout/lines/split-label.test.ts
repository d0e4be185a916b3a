import { describe, expect, it } from 'vitest'
import { readMarkdown } from './read-markdown.ts'
import { splitLabel, trimLabel, type Label } from './split-label.ts'

/** The label of a single line of Markdown. */
const labelsOf = (line: string) => readMarkdown(line).map(splitLabel)
const plain = (label: string, rest: string): Label => ({ label, rest, bold: false })
const bold = (label: string, rest: string): Label => ({ label, rest, bold: true })

describe('splitLabel', () => {
  it.each([
    ['**Pilots:** saw lights', bold('Pilots', 'saw lights')],
    ['**Pilots**: saw lights', bold('Pilots', 'saw lights')],
    ['**Pilots** : saw lights', bold('Pilots', 'saw lights')],
    ['**Pilots:**', bold('Pilots', '')],
    ['**Pilots**:', bold('Pilots', '')],
    ['**pilots:** saw *lights* [2]', bold('pilots', 'saw *lights* [2]')],
    ['**The day was. long:** it rained', bold('The day was. long', 'it rained')],
  ])('finds bold words with a colon in %j', (line, label) => {
    expect(labelsOf(line)).toEqual([label])
  })

  it.each([
    ['Pilots: saw lights', plain('Pilots', 'saw lights')],
    ['Pilots : saw lights', plain('Pilots', 'saw lights')],
    ['Pilots:', plain('Pilots', '')],
    ['Pilots: saw *lights* [2]', plain('Pilots', 'saw *lights* [2]')],
    ['(Old) pilots: saw lights', plain('(Old) pilots', 'saw lights')],
    ['“Old” pilots: saw lights', plain('“Old” pilots', 'saw lights')],
    ['2031 season: quiet', plain('2031 season', 'quiet')],
    ['Östliche Häfen: ruhig', plain('Östliche Häfen', 'ruhig')],
    ['Pilots: at dawn: lights', plain('Pilots', 'at dawn: lights')],
    ['*Pilots*: saw lights', plain('Pilots', 'saw lights')],
    ['Where? At sea: lights', plain('Where? At sea', 'lights')],
  ])('finds a few words before a colon in %j', (line, label) => {
    expect(labelsOf(line)).toEqual([label])
  })

  it.each([
    ['Best case – calm', plain('Best case', 'calm')],
    ['Worst - storm', plain('Worst', 'storm')],
    ['Most likely outcome — fog', plain('Most likely outcome', 'fog')],
    ['best case: calm', plain('best case', 'calm')],
  ])('finds the name of a scenario in %j', (line, label) => {
    expect(labelsOf(line)).toEqual([label])
  })

  it.each([
    '',
    'Ships wait.',
    '**Ships wait**',
    '**Ships wait.**',
    'ships: they wait',
    'Harbour Office – closed',
    'Best case–calm',
    'Open at 10:30 today',
    'https://example.org/port',
    'Ships wait. Tugs sail: today',
    'Why now? Nobody could say then: lights',
    'Ships wait; tugs: none',
    'Ships wait! Tugs: none',
    'Ships [2]: none',
    'One two three four five six seven eight nine ten eleven: none',
  ])('finds none in %j', (line) => {
    expect(labelsOf(line)).toEqual(line === '' ? [] : [null])
  })

  it('takes ten words and ninety characters, no more', () => {
    const ten = 'One two three four five six seven eight nine ten'
    expect(labelsOf(`${ten}: none`)).toEqual([plain(ten, 'none')])
    expect(labelsOf(`X${'x'.repeat(89)}: none`)).toEqual([plain(`X${'x'.repeat(89)}`, 'none')])
    expect(labelsOf(`X${'x'.repeat(90)}: none`)).toEqual([null])
  })
})

describe('trimLabel', () => {
  it.each([
    ['Pilots', 'Pilots'],
    [' Pilots : ', 'Pilots'],
    ['Pilots::', 'Pilots:'],
    ['At dawn: lights', 'At dawn: lights'],
    [':', ''],
    ['', ''],
  ])('of %j', (text, trimmed) => {
    expect(trimLabel(text)).toBe(trimmed)
  })
})
