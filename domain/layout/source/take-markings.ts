import { findMarkingStart, findPortionMarking, readMarkingLine } from '#domain/markings/marking-line.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'

/** The markings that stand in a text on lines of their own, and what looks like one but says more. */
export interface TakenMarkings {
  markings: TlpMarking[]
  warnings: LayoutWarning[]
}

const underline = /^[ \t>]*(?:=+|-{2,})[ \t]*$/

/** Takes the markings out of a text that is read line by line: their lines are empty afterwards. */
export function takeMarkings(text: string): TakenMarkings & { text: string } {
  const lines = text.split('\n')
  const taken = readMarkings(lines.map((line, at) => ({ text: line, number: at + 1 })))
  if (taken.markings.length === 0) return { ...taken, text }
  const kept = lines.map((line, at) => {
    const underlines = underline.test(line) && readMarkingLine(lines[at - 1] ?? '') !== null
    return underlines || readMarkingLine(line) !== null ? '' : line
  })
  return { ...taken, text: kept.join('\n') }
}

/** The markings of lines, wherever they stand: at the top, at the foot, in what surrounds a page. */
export function readMarkings(lines: readonly { text: string; number: number }[]): TakenMarkings {
  const taken: TakenMarkings = { markings: [], warnings: [] }
  for (const { text, number } of lines) {
    if (!/tlp|ｔｌｐ|traffic light protocol/i.test(text)) continue
    const marking = readMarkingLine(text)
    const portion = findPortionMarking(text)
    const begins = marking === null ? findMarkingStart(text) : null
    if (marking !== null) taken.markings.push(marking)
    else if (portion !== null) {
      taken.markings.push(portion)
      if (portion !== 'TLP:CLEAR') taken.warnings.push(ofPortion(portion, number))
    } else if (begins !== null && begins !== 'TLP:CLEAR') taken.warnings.push(saysMore(begins, number))
  }
  return taken
}

function ofPortion(marking: TlpMarking, line: number): LayoutWarning {
  const message = `This line is marked ${marking}, and a text is as restricted as its most restricted part. The line was kept as it is.`
  return { code: 'marking', message, line }
}

function saysMore(marking: TlpMarking, line: number): LayoutWarning {
  const message = `This line begins with ${marking} but says more, so it was read as text. A marking needs a line of its own.`
  return { code: 'marking', message, line }
}
