import { flushSync } from 'react-dom'
import { toFieldName, type Advice } from '#domain/editing/advice/advice.ts'

// What is said of a field is not the field.
const textFields = ":is([contenteditable='true'], textarea, input:not([type='radio'])):not(.thread *)"

/** Where something is written, then what else takes the focus: the choice that was made, the way to add something, or to unfold it. */
const fields = [textFields, 'input:checked', '.body button', 'summary']

/** Leads to the field that a piece of advice or a comment is about; where it names none, or the field has gone, to the first of its section. */
export function goToField({ section, field }: Pick<Advice, 'section' | 'field'>): void {
  const named = [...document.querySelectorAll<HTMLElement>('[data-field]')]
  const place = named.find(({ dataset }) => dataset['field'] === field)
  const around = place ?? document.getElementById(`section-${section ?? ''}`)
  const target = fields
    .map((selector) => around?.querySelector<HTMLElement>(selector))
    .find((found) => found !== null && found !== undefined)
  target?.focus()
  target?.scrollIntoView({ block: 'center' })
}

/** Adds something, and leads to its field: it takes what is typed next, and nothing typed before is lost. */
export function addAndGo(key: string, add: () => void): void {
  goAfter({ section: null, field: toFieldName(key) }, add)
}

/** Changes the text, and leads to a field: what was pressed for it may be gone. */
export function goAfter(to: Pick<Advice, 'section' | 'field'>, change: () => void): void {
  flushSync(change)
  goToField(to)
}

/** What can be moved or removed as one, around any field of it. */
const movable = '.sources > li, .points > li, .body > *'

/** The part, point or source around something in the editor. */
export function findMovable(inside: HTMLElement): HTMLElement | null {
  return inside.closest<HTMLElement>(movable)
}

/** Removes the part around something, and leads to what comes behind it: another field, or the way to add something. */
export function removeAndGo(inside: HTMLElement, remove: () => void): void {
  const removed = findMovable(inside)
  const around = inside.closest('.part, .top')
  const next = [...(around?.querySelectorAll<HTMLElement>(`${textFields}, button`) ?? [])].find(
    (one) =>
      removed !== null &&
      (removed.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      !removed.contains(one) &&
      // They are there while their text is worked on.
      one.closest('.format') === null,
  )
  flushSync(remove)
  next?.focus()
}

/** Takes a row out of its list, and leads to the next one, or to the one before it; `lead` is asked where none is left. */
export function takeOutAndGo(row: HTMLElement, takeOut: () => void, lead: () => HTMLElement | null): void {
  const beside = row.nextElementSibling ?? row.previousElementSibling
  flushSync(takeOut)
  if (beside instanceof HTMLElement && beside.isConnected) focusRow(beside)
  else lead()?.focus()
}

/** A row that does not take the focus itself has something in it that does. */
function focusRow(row: HTMLElement): void {
  const target = row.matches('[tabindex]') ? row : row.querySelector<HTMLElement>('button')
  target?.focus()
}

/** Moves a part, and stays in the field or on the button that has the focus: an element that is moved loses it. */
export function moveAndStay(move: () => void): void {
  const held = document.activeElement
  flushSync(move)
  if (held instanceof HTMLElement) held.focus()
}
