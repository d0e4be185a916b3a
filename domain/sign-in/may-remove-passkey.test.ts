import { expect, it } from 'vitest'
import type { Role } from '#domain/people/actor.ts'
import { mayRemovePasskey } from './may-remove-passkey.ts'

it.each<[readonly Role[], boolean, number, boolean]>([
  [['editor'], false, 1, false],
  [['verifier'], false, 1, false],
  [['author', 'owner'], false, 1, false],
  [['editor'], true, 1, true],
  [['editor'], false, 2, true],
  [['author'], false, 1, true],
  [[], false, 1, true],
])('for %j with an app: %s, of %i passkeys one may go: %s', (roles, hasApp, passkeys, may) =>
  expect(mayRemovePasskey({ roles, hasApp, passkeys })).toBe(may),
)
