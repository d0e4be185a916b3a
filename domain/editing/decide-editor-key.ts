/** What a key asks of the editor: a section by its place from 1, the next or last check, a part moved, or the text handed in. */
export type EditorStep =
  | { kind: 'nothing' }
  | { kind: 'section'; place: number }
  | { kind: 'check'; by: 1 | -1 }
  | { kind: 'move'; to: 'up' | 'down' }
  | { kind: 'submit' }

/** A key as it was pressed. */
export interface PressedKey {
  key: string
  /** Ctrl, or Cmd on a Mac. */
  isCommand: boolean
  isAlt: boolean
  isShift: boolean
  /** Inside a field: single figures are text there. */
  isTyping: boolean
}

const nothing: EditorStep = { kind: 'nothing' }

/** What a key does while a brief is written. Figures work outside fields only, after Escape. */
export function decideEditorKey({ key, isCommand, isAlt, isShift, isTyping }: PressedKey): EditorStep {
  if (key === 'F8' && !isCommand && !isAlt) return { kind: 'check', by: isShift ? -1 : 1 }
  if (isCommand) return key === 'Enter' && !isAlt && !isShift ? { kind: 'submit' } : nothing
  if (isAlt) {
    if (isShift) return nothing
    if (key === 'ArrowUp') return { kind: 'move', to: 'up' }
    return key === 'ArrowDown' ? { kind: 'move', to: 'down' } : nothing
  }
  return !isTyping && /^[1-9]$/.test(key) ? { kind: 'section', place: Number(key) } : nothing
}
