import { EditorSelection, type StateCommand } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'

/** Puts a mark around what is selected, or takes it away where it is there already. */
export function toggleMark(mark: '*' | '**'): StateCommand {
  return ({ state, dispatch }) => {
    const { length } = mark
    const change = state.changeByRange(({ from, to }) => {
      const isMarked =
        state.sliceDoc(from - length, from) === mark &&
        state.sliceDoc(to, to + length) === mark &&
        (mark === '**' || state.sliceDoc(from - 2, from) !== '**')
      const changes = isMarked
        ? [
            { from: from - length, to: from },
            { from: to, to: to + length },
          ]
        : [
            { from, insert: mark },
            { from: to, insert: mark },
          ]
      const by = isMarked ? -length : length
      return { changes, range: EditorSelection.range(from + by, to + by) }
    })
    dispatch(state.update(change, { userEvent: 'input' }))
    return true
  }
}

/** Makes what is selected a link; what is chosen then is the place of its address. */
export const insertLink: StateCommand = ({ state, dispatch }) => {
  const { from, to } = state.selection.main
  const words = state.sliceDoc(from, to) || 'words'
  const address = from + words.length + 3
  dispatch(
    state.update({
      changes: { from, to, insert: `[${words}](https://)` },
      selection: { anchor: address, head: address + 'https://'.length },
      userEvent: 'input',
    }),
  )
  return true
}

/** An address that is pasted over words becomes their link. */
export function pasteLink(view: EditorView, pasted: string): boolean {
  const { from, to } = view.state.selection.main
  if (from === to || !/^https?:\/\/[^\s()]+$/.test(pasted.trim())) return false
  const insert = `[${view.state.sliceDoc(from, to)}](${pasted.trim()})`
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    userEvent: 'input.paste',
  })
  return true
}

/** Opens a bracket at the cursor, behind which the sources are offered. */
export function openBracket(view: EditorView): boolean {
  const { to } = view.state.selection.main
  const before = view.state.sliceDoc(to - 1, to)
  const insert = before === '' || /\s/.test(before) ? '[' : ' ['
  view.dispatch({
    changes: { from: to, insert },
    selection: { anchor: to + insert.length },
    userEvent: 'input.type',
  })
  return true
}
