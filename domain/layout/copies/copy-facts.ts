/**
 * What a downloaded text says of the brief that it is a copy of. Readers of the formats leave it out: it is about the
 * published brief, not part of its text.
 */
export interface CopyFacts {
  /** The whole address of its page. */
  address: string
  category: string
  /** The instant that counts as its publication, and that of the revision; ISO 8601 in UTC. */
  published: string
  updated: string
  revision: number
  author: string
  verifier: string
  verified: string
  marking: string
  /** The latest first. */
  corrections: readonly CopiedCorrection[]
}

export interface CopiedCorrection {
  /** As readers see it called: Correction, Clarification, Update. */
  kind: string
  /** ISO instant. */
  at: string
  revision: number
  by: string
  note: string
}

/** The field of the front matter of a Markdown copy. */
export const copyField = 'copyOf'

/** The line that opens the closing block of a plain text copy. */
export const copyHeading = 'About this copy'
