/** A content coding this site answers in. */
export type Coding = 'br' | 'gzip' | 'identity'

/** The best first: of codings a reader likes equally, the smallest answer is chosen. */
const codings: readonly Coding[] = ['br', 'gzip', 'identity']

/** Readers send few different headers; hostile ones must not fill the memory. */
const remembered = new Map<string, readonly Coding[]>()
const mostRemembered = 200

/**
 * The codings an `Accept-Encoding` header allows, the best first; none if it excludes all (RFC 9110, 12.5.3).
 * Without the header a reader may be anything, and gets the text as it is.
 */
export function listCodings(header: string | undefined): readonly Coding[] {
  if (header === undefined) return ['identity']
  const known = remembered.get(header)
  if (known) return known
  const listed = parseCodings(header)
  if (remembered.size < mostRemembered) remembered.set(header, listed)
  return listed
}

function parseCodings(header: string): readonly Coding[] {
  const weights = new Map(header.toLowerCase().split(',').map(parseItem))
  const weigh = (coding: Coding): number =>
    weights.get(coding) ??
    (coding === 'gzip' ? weights.get('x-gzip') : undefined) ??
    weights.get('*') ??
    // What is not named is not wanted, but the text as it is always is: least of all.
    (coding === 'identity' ? 0.0001 : 0)
  return codings.filter((coding) => weigh(coding) > 0).sort((one, other) => weigh(other) - weigh(one))
}

function parseItem(item: string): [string, number] {
  const [name = '', ...parameters] = item.split(';').map((part) => part.trim())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1'
  return [name, /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(quality) ? Number(quality) : 0]
}
