/** A key as a browser tells of it. */
type UndoKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** What a key takes back or does again. Ctrl Y is Windows' own key for it; Cmd Y on a Mac is the browser's. */
export function decideUndoKey({ key, ctrlKey, metaKey, altKey, shiftKey }: UndoKey): 'undo' | 'redo' | null {
  if (altKey) return null
  const letter = key.toLowerCase()
  if (letter === 'z' && (ctrlKey || metaKey)) return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && ctrlKey && !metaKey && !shiftKey ? 'redo' : null
}
