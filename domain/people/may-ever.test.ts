import { expect, it } from 'vitest'
import { roles } from './actor.ts'
import { mayEver } from './may-ever.ts'
import { aPerson } from './people.test-data.ts'
import type { Verb } from './rights.ts'

it.each<[Verb, string]>([
  ['saveDraft', 'author editor owner'],
  ['verifyBrief', 'verifier editor owner'],
  ['publishBrief', 'editor owner'],
  ['managePeople', 'owner'],
])('%s is a right of the roles %s', (verb, expected) =>
  expect(roles.filter((role) => mayEver(aPerson([role]), verb)).join(' ')).toBe(expected),
)
