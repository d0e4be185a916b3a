import { findStrictest, tlpMarkings, type TlpMarking } from './tlp.ts'

/** Signs that may stand around a marking: list and heading signs, quotes, emphasis, brackets, cells of a table. */
const around = /^[\s>#*_~`|[\](){}<>【】"'“”‘’«»•–—-]+|[\s#*_~`|[\](){}<>【】"'“”‘’«»–—.-]+$/g

/** Words that announce a marking: "Classification: TLP:AMBER". */
const label = /^(?:classification|marking|handling|distribution|sharing|tlp marking)\s*:\s*/i

/** People write "TLP AMBER" and "TLP-AMBER" as well, and nothing else is meant by it. */
const marking =
  /^(?:TLP(?:\s*v?2(?:\.0)?)?|Traffic Light Protocol)(?:\s*[:‐–—-]\s*|\s+)(RED|AMBER\s*\+?\s*STRICT|AMBER|GREEN|CLEAR|WHITE)(?!\p{L})/iu

/** What parts a marking from others beside it: "UNCLASSIFIED//TLP:AMBER", "TLP:AMBER | PAP:GREEN", "TLP:AMBER – INTERNAL". */
const between = /\s*(?:\/\/?|[|;,]|\s[–—-]\s)\s*|\s+(?=(?:TLP|PAP)\b)/i
/** Another marking, which is set in capitals: a level of classification, a caveat, what may be done with the text (PAP). */
const other = /^(?=.{1,40}$)(?:\p{Lu}[\p{Lu}\d :+&.'-]*|[Pp][Aa][Pp]\s*:\s*\p{L}+)$/u

/**
 * The marking that a line consists of, if it is nothing else: `TLP:` and a colour of TLP 2.0 (or WHITE, the CLEAR of
 * TLP 1.0), in any case, with a space or a dash for the colon, with spaces, brackets, emphasis or tags around, also in a banner
 * with other markings in capitals. A colour alone is text: `null`.
 */
export function readMarkingLine(line: string): TlpMarking | null {
  const words = strip(line)
  if (!/tlp|traffic light/i.test(words)) return null
  const whole = readWhole(words)
  if (whole !== null) return whole
  const pieces = words.split(between)
  const found = pieces.map(readWhole)
  const isBanner = pieces.every((piece, at) => found[at] !== null || other.test(piece))
  return isBanner ? findStrictest(found.filter((one) => one !== null)) : null
}

function readWhole(words: string): TlpMarking | null {
  const found = marking.exec(words)
  return found !== null && found[0].length === words.length ? toMarking(found[1] ?? '') : null
}

/** The fields of a mail that say what it is about. */
const subject = /^[\s>*]*(?:subject|betreff|objet)\s*\**:/i

/**
 * The marking that a line has in brackets before its words, as titles and single paragraphs are marked, or that stands in the
 * subject of a mail.
 */
export function findPortionMarking(line: string): TlpMarking | null {
  if (subject.test(line)) return findMarkingIn(line)
  const [, inner = ''] =
    /^[\s>#*_~-]*[[({【]([^[\](){}【】]{3,40})[\])}】]/u.exec(line.normalize('NFKC')) ?? []
  return readWhole(inner.trim())
}

/** The marking that a line begins with, although it says more: perhaps the marking of the text, perhaps a sentence. */
export function findMarkingStart(line: string): TlpMarking | null {
  const found = marking.exec(strip(line))
  return found === null ? null : toMarking(found[1] ?? '')
}

/** The strictest marking that stands anywhere in a line, with its colon. */
export function findMarkingIn(line: string): TlpMarking | null {
  const found = line.normalize('NFKC').match(/\bTLP\s*:\s*(?:AMBER\s*\+\s*STRICT|\p{L}+)/giu) ?? []
  return findStrictest(found.map(readWhole).filter((one) => one !== null))
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
