import type { Refusal } from '#domain/refusals/refusal.ts'

/** A brief of the library that cannot be loaded; its message says which and why, in one sentence for people. */
export class LibraryProblem extends Error {
  override name = 'LibraryProblem'

  constructor(slug: string, why: string) {
    super(`content/briefs/${slug}.md: ${why}.`)
  }
}

/** What can be wrong with a file, in the words of whoever wrote it. */
const reasons: Readonly<Partial<Record<Refusal, string>>> = {
  'missing-title': 'it has no title',
  incomplete: 'it has a title but no text',
  'unknown-category': 'its category is not in content/categories.yaml',
  'already-imported': 'the same text was imported before, under another address',
  'own-revision': 'author and verifier are the same person',
  'empty-name': 'its author or verifier has no name',
  'ambiguous-person': 'two people have the name of its author or verifier',
  'marking-not-clear': 'only briefs marked TLP:CLEAR can be published',
  busy: 'the database was too busy; start again to go on',
}

/** What stopped the load at a brief that a use case refused. */
export function toLibraryProblem(slug: string, code: Refusal): LibraryProblem {
  return new LibraryProblem(slug, reasons[code] ?? `it was refused (${code})`)
}
