import type { LayoutProblem } from '#domain/layout/layout-source.ts'

const deepest = 64
const longestBlock = 65_536
/** Marks in one block: resolving them takes time that grows with the square of their number. */
const mostMarks = 4_000
const mostMarksInAll = 20_000
/**
 * Items of lists and lines of quotes in a text. The parser copies what it has read so far at the end of each list inside
 * another (micromark, `initialize/document.js`): beyond this, twice the items take four times as long.
 */
const mostItems = 2_000

/** Refuses Markdown that would take a parser very long or very deep, before one is asked. `null` if it may pass. */
export function checkMarkdown(text: string): LayoutProblem | null {
  const all = countMarks(text)
  if (all > mostMarksInAll) {
    return { message: `The text holds ${all} marks; at most ${mostMarksInAll} can be read.`, line: null }
  }
  const items = countItems(text)
  if (items > mostItems) {
    return {
      message: `The text holds ${items} list items and quoted lines; at most ${mostItems} can be read.`,
      line: null,
    }
  }
  let block = { line: 1, length: 0, marks: 0 }
  for (const [at, line] of text.split('\n').entries()) {
    const number = at + 1
    if (nesting(line) > deepest) {
      return { message: `Line ${number} is nested more than ${deepest} levels deep.`, line: number }
    }
    if (line.trim() === '') block = { line: number + 1, length: 0, marks: 0 }
    block.length += line.length
    block.marks += countMarks(line)
    if (block.length > longestBlock || block.marks > mostMarks) {
      const what = block.length > longestBlock ? '64 kB of text' : `${mostMarks} marks`
      return {
        message: `The paragraph that begins on line ${block.line} holds more than ${what}.`,
        line: block.line,
      }
    }
  }
  return null
}

/** How many quotes and lists a line opens or continues. */
function nesting(line: string): number {
  const signs = /^(?:\s*(?:>|[-*+]\s|\d{1,9}[.)]\s))+/.exec(line)?.[0].match(/>|[-*+]|\d+[.)]/g)?.length ?? 0
  const indent = /^\s*/.exec(line)?.[0].length ?? 0
  return signs + indent / 4
}

function countItems(text: string): number {
  return text.match(/^\s*(?:>|[-*+]\s|\d{1,9}[.)]\s)/gm)?.length ?? 0
}

function countMarks(text: string): number {
  return text.match(/[*_`[\]<&!]/g)?.length ?? 0
}
