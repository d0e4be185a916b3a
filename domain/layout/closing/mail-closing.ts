/** Words that close a letter, each a whole line but for its last sign, in the languages that mails most often come in. */
const farewells = [
  '(?:(?:with|my|our) )?(?:(?:very|kind|kindest|best|warm|warmest|many) )+(?:regards|wishes|thanks)',
  '(?:with )?regards|(?:many )?thanks(?: and (?:kind |best )?regards)?|thank you|cheers',
  'yours(?: (?:sincerely|faithfully|truly|ever))?|(?:very )?(?:sincerely|respectfully)(?: yours)?',
  'sent from my .{2,40}|get outlook for .{2,20}',
  '(?:mit (?:freundlichen|besten|herzlichen) |viele |beste |liebe )grü(?:ß|ss)en?',
  '(?:bien )?cordialement|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|(?:cordiali|distinti) saluti',
  '(?:com os )?(?:melhores )?cumprimentos|atenciosamente|met vriendelijke groet(?:en)?',
  '(?:med )?(?:vennlig|vänliga?|venlig) h(?:ilsen|älsning(?:ar)?)|z poważaniem|pozdrawiam|с уважением',
]
const farewell = new RegExp(`^(?:${farewells.join('|')})[,.!]?$`, 'iu')

/** Whether a line says goodbye, as the first of a signature does. */
export function isFarewell(line: string): boolean {
  return farewell.test(line.trim())
}

const telephoneLabel =
  /^(?:(?:tel(?:ephone)?|phone|mobile|mob|cell|fax)\b\.?\s*:?|(?:direct|office|[tmpf])\s*[.:])\s*/i
const mailLabel = /^(?:e-?mail|mail|e)\b\.?\s*:\s*/i
/** ITU-T E.123: a plus and the country's number. */
const international = /^\+\d[\d\s().\-/]{5,}$/
/** With the 0 that is dialled first, or as North America groups its numbers. */
const national = /^(?:\(?0\d[\d\s()\-/]{7,}|\(?\d{3}\)?[ -]\d{3}-\d{4})$/
const address = /^<?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>?$/

/**
 * Whether a line of a signature says how to reach somebody: it is, or has between its signs of parting, a telephone number
 * or an address for mail; `null` if neither. Days, years, sums and addresses of machines are no telephone numbers.
 */
export function isContact(line: string): 'telephone' | 'mail' | null {
  const parts = line.split(/\s*[|·•]\s*/).map((part) => part.trim())
  if (parts.some(isTelephone)) return 'telephone'
  return parts.some((part) => address.test(part.replace(mailLabel, ''))) ? 'mail' : null
}

function isTelephone(part: string): boolean {
  const number = part.replace(telephoneLabel, '').replace(/\s*(?:ext|x)\.?\s*\d{1,5}$/i, '')
  const digits = number.replace(/\D/g, '').length
  if (digits < 7 || digits > 15) return false
  if (number !== part) return /^\+?[\d\s().\-/]+$/.test(number)
  return international.test(number) || (national.test(number) && digits >= 9)
}
