import { stepAlong } from '#domain/people/step-along.ts'

/**
 * What stands for a row of a list and takes the focus for it: its link; what unfolds it; or the row itself, if it has neither.
 * Those that are folded away or hidden are left out.
 */
function listRows(): HTMLElement[] {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')]
  return rows.filter((row) => row.checkVisibility())
}

/** Puts the focus on the next or previous row of the page; says whether there is any. */
export function moveRow(by: 1 | -1): boolean {
  const rows = listRows()
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const place = stepAlong({ count: rows.length, at }, by)
  if (place === null) return false
  rows[place]?.focus()
  return true
}

/** From a row that is no link and unfolds nothing, goes to its field; says whether the focus was on such a row. */
export function enterRow(): boolean {
  const row = document.activeElement
  const field = row?.matches('[data-row]') ? row.querySelector<HTMLElement>('textarea, input') : null
  field?.focus()
  return Boolean(field)
}
