import { tlpMarkings, type TlpMarking } from './tlp.ts'

/** Signs that may stand around a marking: list and heading signs, quotes, emphasis, brackets, cells of a table. */
const around = /^[\s>#*_~`|[\](){}<>【】"'“”‘’«»•–—-]+|[\s#*_~`|[\](){}<>【】"'“”‘’«»–—.-]+$/g

/** Words that announce a marking: "Classification: TLP:AMBER". */
const label = /^(?:classification|marking|handling|distribution|sharing|tlp marking)\s*:\s*/i

/** People write "TLP AMBER" and "TLP-AMBER" as well, and nothing else is meant by it. */
const marking =
  /^(?:TLP(?:\s*v?2(?:\.0)?)?|Traffic Light Protocol)(?:\s*[:‐–—-]\s*|\s+)(RED|AMBER\s*\+?\s*STRICT|AMBER|GREEN|CLEAR|WHITE)(?!\p{L})/iu

/**
 * The marking that a line consists of, if it is nothing else: `TLP:` and a colour of TLP 2.0 (or WHITE, the CLEAR of
 * TLP 1.0), in any case, with a space or a dash for the colon, with spaces, brackets, emphasis or tags around. A colour
 * alone is text: `null`.
 */
export function readMarkingLine(line: string): TlpMarking | null {
  const words = strip(line)
  const found = marking.exec(words)
  return found !== null && found[0].length === words.length ? toMarking(found[1] ?? '') : null
}

/** The marking that a line begins with, although it says more: perhaps the marking of the text, perhaps a sentence. */
export function findMarkingStart(line: string): TlpMarking | null {
  const found = marking.exec(strip(line))
  return found === null ? null : toMarking(found[1] ?? '')
}

function strip(line: string): string {
  const trimmed = line.trim()
  // More than any line with a marking needs; what is longer is a sentence.
  if (trimmed.length > 300) return ''
  const plain = trimmed.normalize('NFKC').replace(/<[^<>]*>/g, ' ')
  const inner = plain.replace(around, '').replace(label, '')
  return inner.replace(around, '')
}

function toMarking(colour: string): TlpMarking | null {
  const name = colour.toUpperCase().replace(/\s/g, '').replace('AMBERSTRICT', 'AMBER+STRICT')
  const wanted = `TLP:${name === 'WHITE' ? 'CLEAR' : name}`
  return tlpMarkings.find((one) => one === wanted) ?? null
}
