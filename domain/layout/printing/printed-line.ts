import type { Prose } from '#domain/prose/prose.ts'

/** One line of the layout as it is to be printed, the same for every format. */
export type PrintedLine =
  | { form: 'title' | 'paragraph'; text: Prose }
  | { form: 'heading'; number: number | null; title: string }
  | PrintedItem
  /** A list that stands on one line: tags. */
  | { form: 'names'; names: readonly string[] }
  | {
      form: 'source'
      number: number
      title: string
      url: string | null
      fields: readonly string[]
      textFields: readonly string[]
    }
  | { form: 'links'; links: readonly { label: string; href: string | null }[] }

export interface PrintedItem {
  form: 'item'
  /** Plain text, printed with a colon. */
  label: string | null
  /** Plain text that a dash parts from what is said of it. */
  name: string | null
  /** One entry per paragraph. The first stands on the line of the label unless `below` is set. */
  paragraphs: readonly Prose[]
  below: boolean
  items: readonly Prose[]
}

/** An item of a list with what a caller gives of it. */
export function toItem(given: Partial<Omit<PrintedItem, 'form'>>): PrintedItem {
  return { form: 'item', label: null, name: null, paragraphs: [], below: false, items: [], ...given }
}

/** The paragraphs of a prose text. */
export function toParagraphs(text: Prose): Prose[] {
  return text === '' ? [] : text.split('\n\n')
}
