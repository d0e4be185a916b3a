const quotation = /“[^“”]*”|"[^"\n]*"|«[^«»]*»/g

/** A plain text without the words that are quoted in it. */
export function dropQuotations(plain: string): string {
  return plain.replace(quotation, '“”')
}

/** Whether somebody is quoted: three words at least, since one or two are often a term. */
export function hasQuotation(plain: string): boolean {
  return (plain.match(quotation) ?? []).some(isSpeech)
}

/** A plain text of the same length, in which nothing can be read that somebody is quoted for. */
export function maskQuotations(plain: string): string {
  return plain.replace(quotation, (words) => (isSpeech(words) ? '·'.repeat(words.length) : words))
}

function isSpeech(words: string): boolean {
  return words.trim().split(/\s+/).length > 2
}
