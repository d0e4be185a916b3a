import { describe, expect, it } from 'vitest'
import { aDoor, anAccount, goodPassword, setUpApp, Visitor } from '#ops/testing/desk-visitor.ts'
import { someOf } from '#ops/testing/often.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { openDatabase } from '#server/db/database.ts'
import { answerJoin } from '#server/sign-in/answer-join.ts'

const test = useDatabase()
const aVisitor = () => new Visitor(aDoor(test.db))

interface Way {
  /** A wrong try from where the visitor is; returns the status of the answer. */
  attempt: (visitor: Visitor) => Promise<number>
  /** What has to be done before tries make sense. */
  begin?: (visitor: Visitor) => Promise<unknown>
  /** Tries from one address before the pause. */
  most: number
}

const tryAt = (path: string, body: object) => async (visitor: Visitor) =>
  (await visitor.ask(path, body)).status

/** Somebody who is signed in and has an authenticator app. */
async function enter(visitor: Visitor): Promise<void> {
  const { email } = await anAccount(test.db, `Lem Limited ${Math.random()}`, ['author'])
  await visitor.signIn(email)
  await setUpApp(visitor)
}

/** Somebody whose password was right, and whose second step is still to come. */
async function stopAtSecondStep(visitor: Visitor): Promise<void> {
  const { email } = await anAccount(test.db, `Lil Limited ${Math.random()}`, ['author'])
  const before = aVisitor()
  await before.signIn(email)
  await setUpApp(before)
  await visitor.signIn(email)
}

async function join(visitor: Visitor): Promise<number> {
  const body = JSON.stringify({
    secret: 'guessed',
    password: goodPassword,
    name: 'N',
    email: 'n@desk.example',
  })
  const request = new Request('http://localhost:3000/api/join', {
    method: 'POST',
    headers: visitor.headers(),
    body,
  })
  return (await answerJoin(visitor.door, request)).status
}

const wrong = 'not the password at all'
const change = { currentPassword: wrong, newPassword: 'reed kiln dune plum loam' }
const answered = { id: 'aaaa', rawId: 'aaaa', type: 'public-key', clientExtensionResults: {} }

/** Every path at which a secret is tried, by the name of the secret. */
const ways: Readonly<Record<string, Way>> = {
  'an app’s code': {
    attempt: tryAt('/two-factor/verify-totp', { code: '000000' }),
    begin: stopAtSecondStep,
    most: 20,
  },
  'a recovery code': {
    attempt: tryAt('/two-factor/verify-backup-code', { code: 'aaaaa-aaaaa' }),
    begin: stopAtSecondStep,
    most: 20,
  },
  'a passkey': { attempt: tryAt('/passkey/verify-authentication', { response: answered }), most: 20 },
  'the password for another': { attempt: tryAt('/change-password', change), begin: enter, most: 20 },
  'the password for an app': {
    attempt: tryAt('/two-factor/enable', { password: wrong }),
    begin: enter,
    most: 20,
  },
  'the password for recovery codes': {
    attempt: tryAt('/two-factor/generate-backup-codes', { password: wrong }),
    begin: enter,
    most: 20,
  },
  'a one-time link': { attempt: join, most: 30 },
}

/** Tries until there is a pause, and says after how many that was. */
async function tryUntilPause(visitor: Visitor, { attempt, most }: Way): Promise<number> {
  for (let tries = 0; tries <= most; tries += 1) if ((await attempt(visitor)) === 429) return tries
  return Infinity
}

describe('tries from one address', () => {
  it.each(someOf(Object.entries(ways)))(
    'pause for %s, whichever process is asked, and nowhere else',
    async (_, way) => {
      const visitor = aVisitor()
      await way.begin?.(visitor)
      // What was done to begin with may have been a try, too: the one by which an app was set up.
      expect(await tryUntilPause(visitor, way)).toBeGreaterThanOrEqual(way.most - 1)
      expect(await way.attempt(visitor)).toBe(429)

      // A client of its own has sign-in of its own, as in another process or after a restart.
      const other = openDatabase(test.url)
      try {
        const there = new Visitor(aDoor(other))
        there.address = visitor.address
        expect(await way.attempt(there)).toBe(429)
        there.address = '203.0.113.200'
        expect(await way.attempt(there)).not.toBe(429)
        // Nothing but the database counts.
        await other.rateLimit.deleteMany()
        there.address = visitor.address
        expect(await way.attempt(there)).not.toBe(429)
      } finally {
        await other.$disconnect()
      }
    },
  )
})
