import type { PublicationRefusal } from '../../domain/publication/decide-publication.ts'
import type { CreationRefusal } from '../briefs/create-brief.ts'
import type { VerificationRefusal } from '../briefs/verify-brief.ts'

/** A brief of the library that cannot be loaded; its message says which and why, in one sentence for people. */
export class LibraryProblem extends Error {
  override name = 'LibraryProblem'

  constructor(slug: string, why: string) {
    super(`content/briefs/${slug}.md: ${why}.`)
  }
}

const reasons: Readonly<Record<CreationRefusal['code'] | VerificationRefusal | PublicationRefusal, string>> =
  {
    'missing-title': 'it has no title',
    'unknown-category': 'its category is not in content/categories.yaml',
    'already-imported': 'the same text was imported before, under another address',
    'unknown-brief': 'it was renamed while the library was loaded',
    'own-revision': 'author and verifier are the same person',
    'needs-verification': 'it has not been verified',
    'marking-not-clear': 'only briefs marked TLP:CLEAR can be published',
    'already-live': 'it has been published already',
    withdrawn: 'it was withdrawn while the library was loaded',
    busy: 'the database was too busy; start again to go on',
  }

/** What stopped the load at a brief that a use case refused. */
export function toLibraryProblem(slug: string, code: keyof typeof reasons): LibraryProblem {
  return new LibraryProblem(slug, reasons[code])
}
