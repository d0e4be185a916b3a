/** With a full stop where a cut took it away. */
export function closeSentence(piece: string): string {
  const text = piece.trim().replace(/[,;]$/, '')
  return /[\p{L}\p{N}\])%*_]$/u.test(text) ? `${text}.` : text
}
