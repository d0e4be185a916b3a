/**
 * A name as somebody typed it, in the form that is kept and shown (Unicode NFC): signs that nobody sees, or that turn the
 * order of what stands beside them, are taken out, and white space is folded. The joiners that Persian and the scripts of
 * India need stay between letters and marks.
 */
export function toPersonName(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/(?<![\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?!\p{L})/gu, '')
    .replace(/[\p{Cc}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu, '')
    .replace(/[\u115f\u1160\u3164\uffa0\u2800]/gu, '')
    .replace(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, '')
    .trim()
}
