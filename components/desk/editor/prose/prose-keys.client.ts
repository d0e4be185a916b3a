import { deleteCharBackward, deleteCharForward } from '@codemirror/commands'
import type { EditorView, KeyBinding } from '@codemirror/view'

/**
 * The keys that part or join lines, or concern more of a text than is drawn: all others do what they do in any field of the
 * browser. Left to join lines itself, it would put styles into them, which the page's content policy forbids. CodeMirror's own
 * list of keys is for programs, and would be a fiftieth of all script of the page.
 */
export const proseKeys: readonly KeyBinding[] = [
  { key: 'Enter', run: breakLine, shift: breakLine },
  { key: 'Backspace', run: deleteCharBackward, shift: deleteCharBackward },
  { key: 'Delete', run: deleteCharForward },
  { key: 'Mod-a', run: (view) => select(view, 0, view.state.doc.length) },
  { key: 'Mod-Home', mac: 'Cmd-ArrowUp', run: toEdge('start', 'move'), shift: toEdge('start', 'extend') },
  { key: 'Mod-End', mac: 'Cmd-ArrowDown', run: toEdge('end', 'move'), shift: toEdge('end', 'extend') },
]

function breakLine(view: EditorView): boolean {
  const { state } = view
  view.dispatch(state.update(state.replaceSelection('\n'), { scrollIntoView: true, userEvent: 'input' }))
  return true
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
