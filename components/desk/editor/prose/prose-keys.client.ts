import { findClusterBreak } from '@codemirror/state'
import type { EditorView, KeyBinding } from '@codemirror/view'

/**
 * The keys that part or join lines, or concern more of a text than is drawn: all others do what they do in any field of the
 * browser. Left to join lines itself, it would put styles into them, which the page's content policy forbids. CodeMirror's own
 * commands are for programs, and would be a fiftieth of all script of the page.
 */
export const proseKeys: readonly KeyBinding[] = [
  { key: 'Enter', run: breakLine, shift: breakLine },
  { key: 'Backspace', run: erase('backward'), shift: erase('backward') },
  { key: 'Delete', run: erase('forward') },
  { key: 'Mod-a', run: (view) => select(view, 0, view.state.doc.length) },
  { key: 'Mod-Home', mac: 'Cmd-ArrowUp', run: toEdge('start', 'move'), shift: toEdge('start', 'extend') },
  { key: 'Mod-End', mac: 'Cmd-ArrowDown', run: toEdge('end', 'move'), shift: toEdge('end', 'extend') },
]

function breakLine(view: EditorView): boolean {
  const { state } = view
  view.dispatch(state.update(state.replaceSelection('\n'), { scrollIntoView: true, userEvent: 'input' }))
  return true
}

/** Takes out what is selected, else the character before or behind the cursor, whatever it is made of, or the end of a line. */
function erase(direction: 'backward' | 'forward') {
  return (view: EditorView): boolean => {
    const { doc, selection } = view.state
    const { empty, head, from, to } = selection.main
    const line = doc.lineAt(head)
    const isForward = direction === 'forward'
    const next = line.from + findClusterBreak(line.text, head - line.from, isForward)
    const other = next === head ? head + (isForward ? 1 : -1) : next
    const changes = empty ? { from: Math.min(head, other), to: Math.max(head, other) } : { from, to }
    if (changes.from >= 0 && changes.to <= doc.length)
      view.dispatch({ changes, scrollIntoView: true, userEvent: `delete.${direction}` })
    return true
  }
}

function toEdge(edge: 'start' | 'end', how: 'move' | 'extend') {
  return (view: EditorView): boolean => {
    const to = edge === 'start' ? 0 : view.state.doc.length
    return select(view, how === 'extend' ? view.state.selection.main.anchor : to, to)
  }
}

function select(view: EditorView, anchor: number, head: number): boolean {
  view.dispatch({ selection: { anchor, head }, scrollIntoView: true, userEvent: 'select' })
  return true
}
