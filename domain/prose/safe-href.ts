/** What the URL standard drops: control characters and spaces around an address, tabs and line ends anywhere in it. */
const around = /^[\u0000-\u0020]+|[\u0000-\u0020]+$/g
const anywhere = /[\t\n\r]+/g

/**
 * What is percent-encoded: characters that would end a link's address in Markdown or mean something else in it, and
 * those that show nothing. A joiner of a Persian word is one of these, and part of the address.
 */
const encoded = /[()<>"`\\]|[\s\p{Cc}\p{Cf}]/gu

/**
 * An address that may stand in a link of a reader page: https, http, mailto, or a path of this site that
 * starts with a single slash. Anything else gives `null`: other schemes, however they are disguised, and
 * addresses that a browser would read as another host (`//host`, `/\host`).
 */
export function toSafeHref(address: string): string | null {
  const href = address.replace(around, '').replace(anywhere, '').replace(encoded, percentEncode)
  if (/^https?:\/\/[^/?#]*%20/i.test(href)) return null
  if (/^https?:\/\/[^/]/i.test(href)) return href
  if (/^mailto:[^/]/i.test(href)) return href
  if (/^\/(?!\/|%5C)/i.test(href)) return href
  return null
}

/**
 * Whether readers may be led there: the addresses of `toSafeHref` without http, which anyone on the way can read
 * and change. Such an address is kept in the record and shown as text.
 */
export function isReaderHref(href: string): boolean {
  return toSafeHref(href) === href && !/^http:/i.test(href)
}

/** A path of this site or an address of another one; nothing that runs. */
export function isWebHref(href: string): boolean {
  return /^(?:https?:\/\/|\/(?!\/))/i.test(href)
}

function percentEncode(character: string): string {
  return /^[()]$/.test(character)
    ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
    : encodeURIComponent(character)
}
