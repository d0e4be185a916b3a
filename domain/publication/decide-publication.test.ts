import { expect, it } from 'vitest'
import { decidePublication, type PublicationCase } from './decide-publication.ts'

const ready: PublicationCase = {
  title: 'The Ship',
  status: 'verified',
  marking: 'TLP:CLEAR',
  authorId: 'author',
  verifierIds: ['other'],
  isLive: false,
}

it.each<[string, Partial<PublicationCase>, string]>([
  ['a verified revision goes out', {}, 'publish'],
  ['a new revision of a published brief goes out', { status: 'published' }, 'publish'],
  ['it has no title', { title: ' ' }, 'missing-title'],
  ['nobody verified it', { verifierIds: [] }, 'needs-verification'],
  ['only its author did', { verifierIds: ['author'] }, 'needs-verification'],
  ['its author and another did', { verifierIds: ['author', 'other'] }, 'publish'],
  ['it is not for everyone', { marking: 'TLP:GREEN' }, 'marking-not-clear'],
  ['it is for few', { marking: 'TLP:AMBER+STRICT' }, 'marking-not-clear'],
  ['it was withdrawn', { status: 'withdrawn' }, 'withdrawn'],
  ['readers have it', { isLive: true }, 'already-live'],
])('%s', (_, change, outcome) => {
  const decision = decidePublication({ ...ready, ...change })
  expect(decision.ok ? decision.value : decision.refusal).toBe(outcome)
})
