import type { Citation } from '#domain/briefs/brief-content.ts'
import { makeKey } from './make-key.ts'

/** A source of which nothing is known yet. */
export function blankSource(): Omit<Citation, 'number'> {
  return {
    key: makeKey(),
    title: '',
    publisher: null,
    publishedOn: null,
    language: null,
    url: null,
    retrievedOn: null,
    grade: null,
  }
}
