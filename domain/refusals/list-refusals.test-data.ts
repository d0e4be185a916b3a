import { requiredParts } from '#domain/briefs/list-missing.ts'
import type { PlainRefusal, Refusal, RefusalAnswer } from './refusal.ts'
import { sentences } from './sentences.ts'

const detailed: RefusalAnswer[] = [
  { code: 'already-imported', slug: 'the-ship' },
  { code: 'report-imported', day: '2026-03-05', name: 'evening' },
  { code: 'edition-taken', day: '2026-03-05', name: 'evening' },
  { code: 'laxer-marking', stated: 'TLP:AMBER', asked: 'TLP:CLEAR' },
  { code: 'edited-elsewhere', version: 2, revision: 1, text: null },
  { code: 'embargoed', until: '2026-03-05T12:00:00.000Z' },
  { code: 'checks-to-go', left: 2 },
  { code: 'incomplete', missing: requiredParts },
  { code: 'ambiguous-person', name: 'Ann Author', ids: ['one', 'other'] },
  { code: 'name-taken', name: 'The Ship', slug: 'the-ship' },
  { code: 'already-merged', slug: 'the-ship', into: 'the-vessel' },
  { code: 'unreadable-text', message: 'There is no text in it.', line: 2 },
  { code: 'weak-password', advice: 'Add two words.' },
  { code: 'wrong-setting', setting: 'name', advice: 'The name is too long.' },
]

/** Every refusal there is, those with details about a ship. */
export function listRefusals(): RefusalAnswer[] {
  const codes = new Set(detailed.map((refusal) => (typeof refusal === 'string' ? refusal : refusal.code)))
  // The keys of an object are strings to the compiler; here they are the codes that the record requires.
  const all = Object.keys(sentences) as Refusal[]
  return [...all.filter((code): code is PlainRefusal => !codes.has(code)), ...detailed]
}
