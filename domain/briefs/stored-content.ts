import type { BriefContent } from './brief-content.ts'

/** The version of the form in which contents are stored. It moves on with every change that earlier readers would misread. */
export const contentForm = 1

/** A content as it is stored: it says its own form. */
export interface StoredContent extends BriefContent {
  form: typeof contentForm
}

/**
 * What turns a content of one form into one of the next: the first of the list takes form 1 to form 2. A stored content
 * is never rewritten, so every form that was ever stored can be read for ever.
 */
const upgrades: readonly ((content: object) => object)[] = []

/** A content with the version of its form, to be stored. */
export function toStoredContent(content: BriefContent): StoredContent {
  return { form: contentForm, ...content }
}

/**
 * Reads a stored content of any form. Throws for what says no form, or one of a later program: such a record is not to
 * be guessed at.
 */
export function readContent(stored: unknown): BriefContent {
  const form = toForm(stored)
  const read = upgrades.slice(form - 1).reduce((content, upgrade) => upgrade(content), stored as object)
  // What was stored in a form is a content of it, by the type of `toStoredContent`.
  const content: BriefContent & { form?: number } = { ...(read as StoredContent) }
  delete content.form
  return content
}

function toForm(stored: unknown): number {
  const form = typeof stored === 'object' && stored !== null && 'form' in stored ? stored.form : null
  if (typeof form !== 'number' || form < 1 || form > contentForm)
    throw new Error(`a stored content has the form ${String(form)}; this program reads 1 to ${contentForm}`)
  return form
}
