import type { Span } from '../../domain/briefs/brief-content.ts'
import type { Prose } from '../../domain/prose/prose.ts'

/** The text without one span, whole paragraphs staying apart. */
export function cutOut(text: Prose, span: Span): Prose {
  const before = text.slice(0, span.start).trimEnd()
  const after = text.slice(span.end)
  if (before === '') return after.trim()
  if (after.trim() === '') return before
  const gap = /\n\s*\n\s*$/.test(text.slice(0, span.start)) || /^\s*\n\s*\n/.test(after) ? '\n\n' : ' '
  return before + gap + after.trim()
}

/** With a full stop where a cut took it away. */
export function closed(piece: string): string {
  const text = piece.trim().replace(/[,;]$/, '')
  return /[\p{L}\p{N}\])%*_]$/u.test(text) ? `${text}.` : text
}
