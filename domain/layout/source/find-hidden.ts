import type { LayoutFormat } from '#domain/layout/layout-source.ts'

/** A stretch of a text that nobody is to read. Tags of insertions go alone, their words stay. */
export interface HiddenRange {
  start: number
  end: number
  kind: 'comment' | 'struck' | 'tag'
}

/** The stretches in order, none inside another; or where a comment begins that never closes. */
export type Hidden = { ok: true; ranges: HiddenRange[] } | { ok: false; unclosedAt: number }

/** A comment with the ends that HTML gives it. What begins so and has none of them never closes. */
const comment = String.raw`<!--(?:-?>|[\s\S]*?--!?>)|(?<unclosed><!--)`
const fence = '(?<=^|\\n)(?:[ \\t>]|[-*+] |\\d{1,9}[.)] )*(?<fence>```+(?=[^`\\n]*(?:\\n|$))|~~~+)[^\\n]*'
const fenced = `${fence}(?:\\n[\\s\\S]*?(?:(?<=\\n)[ \\t>]*\\k<fence>[\`~]*[ \\t]*(?=\\n|$)|$)|$)`
const codeSpan = '(?<!`)(?<ticks>`+)(?!`)(?:(?!\\n[ \\t]*\\n)[\\s\\S])*?(?<!`)\\k<ticks>(?!`)'
const escaped = '\\\\[!-/:-@[-`{-~]'
const paragraphEnd = String.raw`(?<blank>\n[ \t]*(?=\n))`
const tilde = '(?<tilde>(?<!~)~~(?!~))'
const tag = String.raw`<(?<slash>\/?)(?<tag>del|s|strike|ins)\b[^<>]*>`
/** Elements whose content is no markup. */
const raw = String.raw`<(?<raw>script|style|textarea|title|xmp)\b[\s\S]*?(?:<\/\k<raw>|$)`

/** What is looked for in each format, the first in a row first; code and what is escaped is stepped over. */
const patterns: Readonly<Record<LayoutFormat, string>> = {
  text: [comment, tilde, tag, paragraphEnd].join('|'),
  markdown: [fenced, codeSpan, escaped, comment, tilde, tag, paragraphEnd].join('|'),
  html: [raw, comment].join('|'),
}

/** Comments that programs write for each other: conditions of Word and Outlook, marks of the clipboard and of page builders. */
const mechanical = /^<!--(?:\[(?:if|endif)\b|<!\[|(?:Start|End)Fragment-->|\s*\/?wp:)/i

/**
 * Finds comments in a text, and struck-out words where the format is read line by line: `~~so~~` within a paragraph,
 * `<del>`, `<s>` and `<strike>`. In HTML struck-out words are elements, which its reader leaves out.
 */
export function findHidden(text: string, format: LayoutFormat): Hidden {
  const ranges: HiddenRange[] = []
  const open = new Map<string, number>()
  for (const found of text.matchAll(new RegExp(patterns[format], 'gi'))) {
    const { unclosed, tilde: isTilde, tag: name, blank } = found.groups ?? {}
    if (unclosed !== undefined) return { ok: false, unclosedAt: found.index }
    if (found[0].startsWith('<!--'))
      ranges.push(toRange(found, format === 'html' && mechanical.test(found[0]) ? 'tag' : 'comment'))
    else if (blank !== undefined) open.delete('~~')
    else if (isTilde !== undefined) readTilde(text, found.index, { open, ranges })
    else if (name !== undefined) readTag(found, { open, ranges })
  }
  return { ok: true, ranges: dropInner(ranges) }
}

interface Reading {
  /** Where something was opened that has not been closed yet. */
  open: Map<string, number>
  ranges: HiddenRange[]
}

function toRange({ 0: { length }, index }: RegExpExecArray, kind: HiddenRange['kind']): HiddenRange {
  return { start: index, end: index + length, kind }
}

/** Two tildes open before a word and close behind one (GitHub Flavored Markdown, strikethrough). */
function readTilde(text: string, at: number, { open, ranges }: Reading): void {
  const start = open.get('~~')
  if (start !== undefined && /\S/.test(text[at - 1] ?? ' ')) {
    ranges.push({ start, end: at + 2, kind: 'struck' })
    open.delete('~~')
  } else if (/\S/.test(text[at + 2] ?? ' ')) open.set('~~', at)
}

function readTag(found: RegExpExecArray, { open, ranges }: Reading): void {
  const name = (found.groups?.['tag'] ?? '').toLowerCase()
  if (name === 'ins') ranges.push(toRange(found, 'tag'))
  else if (found.groups?.['slash'] === '') open.set(name, open.get(name) ?? found.index)
  else {
    const start = open.get(name)
    if (start !== undefined) ranges.push({ start, end: toRange(found, 'struck').end, kind: 'struck' })
    open.delete(name)
  }
}

function dropInner(ranges: readonly HiddenRange[]): HiddenRange[] {
  const kept: HiddenRange[] = []
  let end = 0
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start < end) continue
    kept.push(range)
    end = range.end
  }
  return kept
}
