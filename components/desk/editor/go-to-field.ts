import type { Advice } from '#domain/editing/advice/advice.ts'

/** Where something is written, then what else takes the focus: the choice that was made, or the way to add something. */
const fields = [
  "[contenteditable='true'], textarea, input:not([type='radio'])",
  'input:checked',
  '.body button',
]

/** Leads to the field that a piece of advice is about; where it names none, or the field has gone, to the first of its section. */
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
