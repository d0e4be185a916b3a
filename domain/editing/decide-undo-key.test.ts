import { expect, it } from 'vitest'
import { decideUndoKey } from './decide-undo-key.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

it.each([
  ['Ctrl Z', { key: 'z', ctrlKey: true }, 'undo'],
  ['Cmd Z', { key: 'z', metaKey: true }, 'undo'],
  ['Ctrl Shift Z', { key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
  ['Ctrl Y', { key: 'y', ctrlKey: true }, 'redo'],
  ['Cmd Y', { key: 'y', metaKey: true }, null],
  ['Ctrl Alt Z', { key: 'z', ctrlKey: true, altKey: true }, null],
  ['Z', { key: 'z' }, null],
])('%s', (_, key, step) => expect(decideUndoKey({ ...plain, ...key })).toBe(step))
