/** How far into a page a browser looks for its encoding, and a little more (HTML, 13.2.3.2). */
const lookedAt = 4_096

/** The encoding that a page declares for itself, as it names it; `null` for bytes that are no page or declare none. */
export function findPageCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, lookedAt))
  if (!/^\s*<(?:!|\?xml|html|head|meta|title|body)/i.test(start)) return null
  const found =
    /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start) ??
    /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(start)
  return found?.[1] ?? null
}
