import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { beginHistory, recordEdit, redoEdit, undoEdit } from '#domain/editing/edit-history.ts'
import { UndoButtons } from './undo-buttons.tsx'

/** The steps that are offered, each with whether it can be taken. */
function listSteps(history: ReturnType<typeof beginHistory<string>>): [string | undefined, boolean][] {
  const markup = renderToStaticMarkup(<UndoButtons history={history} onStep={() => undefined} />)
  return [...markup.matchAll(/aria-disabled="(true|false)">(\w+)</g)].map(([, isOff, label]) => [
    label,
    isOff === 'false',
  ])
}

it('keeps both steps once one was taken, so that the focus stays on the button of the last', () => {
  const begun = beginHistory('A')
  const edited = recordEdit(begun, { value: 'B', field: null, at: 0 })
  expect([begun, edited, undoEdit(edited), redoEdit(undoEdit(edited))].map(listSteps)).toEqual([
    [],
    [
      ['Undo', true],
      ['Redo', false],
    ],
    [
      ['Undo', false],
      ['Redo', true],
    ],
    [
      ['Undo', true],
      ['Redo', false],
    ],
  ])
})
