import type { PlainRefusal, RefusalAnswer } from './refusal.ts'
import { sentences } from './sentences.ts'

const detailed: RefusalAnswer[] = [
  { code: 'already-imported', slug: 'the-ship' },
  { code: 'laxer-marking', stated: 'TLP:AMBER', asked: 'TLP:CLEAR' },
]

/** Every refusal there is, those with details about a ship. */
export function listRefusals(): RefusalAnswer[] {
  const codes = new Set(detailed.map((refusal) => (typeof refusal === 'string' ? refusal : refusal.code)))
  // The keys of an object are strings to the compiler; here they are the codes that the record requires.
  const all = Object.keys(sentences) as (PlainRefusal | 'already-imported' | 'laxer-marking')[]
  return [...all.filter((code): code is PlainRefusal => !codes.has(code)), ...detailed]
}
