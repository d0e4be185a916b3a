import type { DeskBrief } from '#domain/people/desk-brief.ts'

const words = {
  draft: 'a draft',
  'in-review': 'in review',
  returned: 'back with its author',
  verified: 'verified',
  scheduled: 'scheduled',
  published: 'published',
  withdrawn: 'withdrawn',
} as const satisfies Readonly<Record<DeskBrief['state'], string>>

/** Where a brief has got to, in a sentence. */
export function toStageSentence({ state, next }: Pick<DeskBrief, 'state' | 'next'>): string {
  return next === null ? `This brief is now ${words[state]}.` : `The next revision is now ${words[next]}.`
}
