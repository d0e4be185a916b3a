import { describe, expect, it } from 'vitest'
import { isFilled, learnPrintedWidth, type Break } from './printed-lines.ts'
import { typefaces, type Measure } from './text-width.ts'

const words =
  'the harbour office of exmere closed its northern quay on the first of march because two of the four cranes had been found cracked with ill will in little mills while many warm women mowed meadows of common moss '
    .repeat(4)
    .trim()
    .split(' ')

/** The line ends of the words set at a width. */
function setAt(width: number, measure: Measure): Break[] {
  const lines = ['']
  for (const word of words) {
    const whole = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (measure(whole) <= width) lines[lines.length - 1] = whole
    else lines.push(word)
  }
  return lines
    .slice(0, -1)
    .map((before, at) => ({ before, word: lines[at + 1]?.split(' ', 1)[0] ?? '', isOpen: true }))
}

const columns: Measure = (text) => text.length
const [serif = columns, sans = columns] = typefaces

describe('learnPrintedWidth', () => {
  it.each([
    ['a serif', serif],
    ['a sans serif', sans],
  ])('learns the width of a page set in %s', (_, measure) => {
    const breaks = setAt(60, measure)
    const learnt = learnPrintedWidth(breaks)
    expect(learnt?.inner).toBe(null)
    expect(learnt && breaks.every((end) => isFilled(end, learnt))).toBe(true)
  })

  it('learns the width of the lists within, wherever most lines are', () => {
    const learnt = learnPrintedWidth([...setAt(60, serif), ...setAt(50, serif), ...setAt(50, serif)])
    expect(Math.abs((learnt?.width ?? 0) - 60)).toBeLessThan(2)
    expect(Math.abs((learnt?.inner ?? 0) - 50)).toBeLessThan(2)
  })

  it.each<[string, Break[]]>([
    ['nothing', []],
    ['a text that was broken at a number of columns', setAt(60, columns)],
    ['few lines', setAt(60, serif).slice(0, 5)],
    ['lines too short to be of a page', setAt(25, serif)],
    ['lines that end in a sentence', setAt(60, serif).map((end) => ({ ...end, isOpen: false }))],
    [
      'lines of all lengths',
      Array.from({ length: 60 }, (_, at) => ({ before: 'x'.repeat(32 + at), word: 'x', isOpen: true })),
    ],
  ])('learns nothing from %s', (_, breaks) => expect(learnPrintedWidth(breaks)).toBe(null))
})
