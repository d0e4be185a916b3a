import { describe, expect, it } from 'vitest'
import { roles } from '#domain/people/actor.ts'
import { decideEntry, needsSecondStep, type Entry, type SignInFacts } from './decide-entry.ts'

const strong = { isStrong: true }
const weak = { isStrong: false }

describe('decideEntry', () => {
  it.each<[who: string, facts: SignInFacts, entry: Entry]>([
    ['an author with a password', { roles: ['author'], hasSecondStep: false, ...weak }, 'enter'],
    ['an author who used a second step', { roles: ['author'], hasSecondStep: true, ...strong }, 'enter'],
    ['an author who did not', { roles: ['author'], hasSecondStep: true, ...weak }, 'repeat-with-second-step'],
    ['a verifier', { roles: ['verifier'], hasSecondStep: false, ...weak }, 'set-up-second-step'],
    ['an editor too', { roles: ['author', 'editor'], hasSecondStep: false, ...weak }, 'set-up-second-step'],
    ['an owner without', { roles: ['owner'], hasSecondStep: true, ...weak }, 'repeat-with-second-step'],
    ['an owner with both', { roles: ['owner'], hasSecondStep: true, ...strong }, 'enter'],
    ['somebody without a role', { roles: [], hasSecondStep: false, ...weak }, 'enter'],
  ])('lets %s do what is due', (_, facts, entry) => expect(decideEntry(facts)).toBe(entry))
})

it('asks more than a password of everyone but authors', () =>
  expect(roles.filter((role) => needsSecondStep([role]))).toEqual(['verifier', 'editor', 'owner']))
