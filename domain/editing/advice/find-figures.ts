/** A large number as a text writes it. */
export interface Figure {
  /** As the text has it, with its currency and unit. */
  written: string
  /** Its digits without zeros at either end: `158` of 15.8 million. */
  digits: string
  /** The power of ten that the digits are taken times: 5 of 15.8 million. */
  power: number
  /** What is counted, in lower case: the currency before it, or the first word after it unless that is a short one. */
  counted: string
  hasUnit: boolean
}

const powers: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  bn: 9,
  billion: 9,
  tn: 12,
  trillion: 12,
}

const currency = String.raw`(?:US\$|A\$|C\$|[$€£¥₹]|(?:USD|EUR|GBP|CHF)\s)`
const word = '(?:thousand|million|billion|trillion|[mbt]n)s?'
const number = String.raw`\d{1,3}(?:(?:,\d{3})+|(?: \d{3}){2,})(?:\.\d+)?|\d+(?:[.,]\d+)?`

/** Not within a name, a date, a time, an address or a version: S-300, 3.11.2, 14:30. */
const amount = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/#_-])(?:(${currency})\s?)?(${number})(?:[\s-]?(${word}(?:\s${word})?)\b|([mk])\b)?(?![\p{L}\p{N}]|[.,:/_]\p{N})(?!\s?(?:%|per ?cent))(?:\s+(\p{L}+))?`,
  'giu',
)

/**
 * The large numbers of a plain text: those with a word for their size, or with their thousands parted. Years, dates, list
 * numbers, citations, percentages and other plain numbers are none.
 */
export function findFigures(plain: string): Figure[] {
  return [...plain.matchAll(amount)].flatMap((match) => {
    const [all, sign = '', written = '', unit = '', letter = '', next = ''] = match
    // "15 m" may be metres: a letter is a size only where money is counted.
    if (letter !== '' && sign === '') return []
    const size = (unit || letter).toLowerCase()
    if (size === '' && !/^\d{1,3}[ ,]\d{3}/.test(written)) return []
    const counted = (sign.trim() || (next.length > 4 ? next : '')).toLowerCase()
    const shown = all.slice(0, next === '' ? undefined : all.lastIndexOf(next)).trim()
    return [{ written: shown, ...toValue(written, size), counted, hasUnit: size !== '' }]
  })
}

function toValue(written: string, size: string): Pick<Figure, 'digits' | 'power'> {
  const bare = written.replace(/[ ,](?=\d{3}(?:\D|$))/g, '').replace(',', '.')
  const [whole = '', fraction = ''] = bare.split('.')
  const all = `${whole}${fraction}`.replace(/^0+/, '')
  const digits = all.replace(/0+$/, '')
  const factor = size
    .split(/\s/)
    .reduce((sum, one) => sum + (powers[one] ?? powers[one.slice(0, -1)] ?? 0), 0)
  return { digits, power: all.length - digits.length - fraction.length + factor }
}
