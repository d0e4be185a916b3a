import { Annotation } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'

/** Marks a change that nobody typed. */
export const fromOutside = Annotation.define<true>()

/**
 * Shows another text in a field. Only what differs is changed, so that the cursor stays where it is. While somebody types,
 * a text that differs by space alone is left as typed: the content may have taken it in another form.
 */
export function setProse(view: EditorView, text: string): void {
  const shown = view.state.doc.toString()
  if (shown === text || (view.hasFocus && fold(shown) === fold(text))) return
  const from = countAlike(shown, text)
  const tail = countAlikeAtEnd(shown.slice(from), text.slice(from))
  view.dispatch({
    changes: { from, to: shown.length - tail, insert: text.slice(from, text.length - tail) },
    annotations: fromOutside.of(true),
  })
}

function countAlike(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

function countAlikeAtEnd(a: string, b: string): number {
  let count = 0
  while (count < Math.min(a.length, b.length) && a.at(-1 - count) === b.at(-1 - count)) count += 1
  return count
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim()
