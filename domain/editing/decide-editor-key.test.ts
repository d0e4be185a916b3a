import { expect, it } from 'vitest'
import { decideEditorKey, type EditorStep, type PressedKey } from './decide-editor-key.ts'

const plain: PressedKey = { key: '', isCommand: false, isAlt: false, isShift: false, isTyping: false }

it.each<[string, Partial<PressedKey>, EditorStep]>([
  ['a figure', { key: '3' }, { kind: 'section', place: 3 }],
  ['a figure in a field', { key: '3', isTyping: true }, { kind: 'nothing' }],
  ['zero', { key: '0' }, { kind: 'nothing' }],
  ['a letter', { key: 'a' }, { kind: 'nothing' }],
  ['a figure that the browser needs', { key: '1', isAlt: true }, { kind: 'nothing' }],
  ['F8 in a field', { key: 'F8', isTyping: true }, { kind: 'check', by: 1 }],
  ['F8 with Shift', { key: 'F8', isShift: true }, { kind: 'check', by: -1 }],
  ['an arrow with Alt', { key: 'ArrowUp', isAlt: true, isTyping: true }, { kind: 'move', to: 'up' }],
  ['the other one', { key: 'ArrowDown', isAlt: true }, { kind: 'move', to: 'down' }],
  ['an arrow alone', { key: 'ArrowUp' }, { kind: 'nothing' }],
  ['Enter with Ctrl or Cmd', { key: 'Enter', isCommand: true, isTyping: true }, { kind: 'submit' }],
  ['Enter alone', { key: 'Enter', isTyping: true }, { kind: 'nothing' }],
])('%s', (_, pressed, step) => {
  expect(decideEditorKey({ ...plain, ...pressed })).toEqual(step)
})
