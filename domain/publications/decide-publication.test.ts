import { expect, it } from 'vitest'
import { decidePublication, type PublicationCase } from './decide-publication.ts'

const ready: PublicationCase = {
  title: 'The Ship',
  marking: 'TLP:CLEAR',
  writerIds: ['author', 'second'],
  verifierIds: ['other'],
}

it.each<[string, Partial<PublicationCase>, string]>([
  ['a verified revision goes out', {}, 'publish'],
  ['it has no title', { title: ' ' }, 'missing-title'],
  ['nobody verified it', { verifierIds: [] }, 'needs-verification'],
  ['only its authors did', { verifierIds: ['author', 'second'] }, 'needs-verification'],
  ['an author and another did', { verifierIds: ['author', 'other'] }, 'publish'],
  ['it is not for everyone', { marking: 'TLP:GREEN' }, 'marking-not-clear'],
  ['nobody is known to have written it', { writerIds: [] }, 'publish'],
  ['nobody wrote or verified it', { writerIds: [], verifierIds: [] }, 'needs-verification'],
  ['its title has no letter', { title: '– *' }, 'missing-title'],
  ['it lacks a title before all else', { title: '', marking: 'TLP:RED', verifierIds: [] }, 'missing-title'],
  ['it is for few, and unverified', { marking: 'TLP:RED', verifierIds: [] }, 'marking-not-clear'],
  ['it is for few', { marking: 'TLP:AMBER+STRICT' }, 'marking-not-clear'],
])('%s', (_, change, outcome) => {
  const decision = decidePublication({ ...ready, ...change })
  expect(decision.ok ? decision.value : decision.refusal).toBe(outcome)
})
