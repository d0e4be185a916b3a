import { afterEach, describe, expect, it, vi } from 'vitest'
import { aDoor, anAccount, codeOf, goodPassword, setUpApp, Visitor } from '#ops/testing/desk-visitor.ts'
import { done } from '#ops/testing/done.ts'
import { anOrder } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { makeResetLink } from '#server/people/change-access.ts'
import { invitePerson } from '#server/people/invite-person.ts'
import { getSignedIn } from './get-signed-in.ts'
import { joinDesk } from './join-desk.ts'

const test = useDatabase()
const aVisitor = () => new Visitor(aDoor(test.db))
const session = 'desk.session_token'

afterEach(() => vi.restoreAllMocks())

describe('a session that somebody else began', () => {
  it('is not the one after signing in, and stays theirs', async () => {
    const [attacker, victim] = [aVisitor(), aVisitor()]
    const mallory = await anAccount(test.db, 'Mallory Member', ['author'])
    const { personId, email } = await anAccount(test.db, 'Vera Victim', ['author'])
    await attacker.signIn(mallory.email)
    const planted = attacker.cookies.get(session) ?? ''
    victim.cookies.set(session, planted)
    await victim.signIn(email)
    expect(victim.cookies.get(session)).not.toBe(planted)
    expect((await victim.who())?.actor.id).toBe(personId)
    expect((await attacker.who())?.actor.id).toBe(mallory.personId)
  })

  it('with a password alone does not become one with a second step', async () => {
    const { email } = await anAccount(test.db, 'Stella Steps', ['editor'])
    const first = aVisitor()
    await first.signIn(email)
    const before = first.cookies.get(session)
    const stolen = aVisitor()
    stolen.cookies.set(session, before ?? '')
    const { uri } = await setUpApp(first)
    expect(first.cookies.get(session)).not.toBe(before)
    expect((await stolen.who())?.entry).not.toBe('enter')
    const again = aVisitor()
    await again.signIn(email)
    expect(await again.who()).toBeNull()
    await again.ask('/two-factor/verify-totp', { code: await codeOf(uri, 1) })
    expect((await again.who())?.entry).toBe('enter')
  })

  it('is opened by no token without the signature that its cookie has', async () => {
    const { email } = await anAccount(test.db, 'Una Unsigned', ['author'])
    const [here, thief] = [aVisitor(), aVisitor()]
    const { token } = (await (await here.signIn(email)).json()) as { token: string }
    expect(here.cookies.get(session)).toContain(token)
    for (const forged of [token, `${token}.`, `${token}.${'A'.repeat(43)}%3D`]) {
      thief.cookies.set(session, forged)
      expect(await thief.who()).toBeNull()
    }
    expect(await here.who()).not.toBeNull()
  })

  it('is over for the server too when somebody signs out', async () => {
    const { email } = await anAccount(test.db, 'Otto Out', ['author'])
    const [here, copy] = [aVisitor(), aVisitor()]
    await here.signIn(email)
    copy.cookies.set(session, here.cookies.get(session) ?? '')
    await here.ask('/sign-out', {})
    expect(await copy.who()).toBeNull()
  })
})

it('signs in by TLS with cookies that only this host can set, and that go nowhere without TLS', async () => {
  const { email, personId } = await anAccount(test.db, 'Tessa Tls', ['author'])
  const visitor = aVisitor()
  const tls = { host: 'localhost:3443', 'x-forwarded-proto': 'https', origin: 'https://localhost:3443' }
  const answer = await visitor.ask('/sign-in/email', { email, password: goodPassword }, tls)
  const cookies = answer.headers.getSetCookie()
  expect(cookies.map((cookie) => cookie.split('=')[0])).toContain('__Host-desk.session_token')
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__Host-/)
    expect(cookie).toMatch(/; Path=\/;/)
    expect(cookie).toMatch(/; Secure/)
    expect(cookie).toMatch(/; HttpOnly/)
    expect(cookie).not.toMatch(/Domain=/i)
  }
  const signedIn = await getSignedIn(visitor.door, visitor.headers(tls), new Date())
  expect(signedIn?.actor.id).toBe(personId)
  expect(await visitor.who()).toBeNull()
})

describe('a way elsewhere', () => {
  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'is not taken after signing in: %s',
    async (callbackURL) => {
      const { email } = await anAccount(test.db, `Rita ${Math.random()}`, ['author'])
      const answer = await aVisitor().ask('/sign-in/email', { email, password: goodPassword, callbackURL })
      expect(answer.status).toBe(403)
      expect(answer.headers.get('location')).toBeNull()
      expect(await answer.text()).not.toContain('evil.example')
    },
  )
})

/** Everything that is written to where logs go, from now on. */
function listenToLogs(): () => string {
  const said: string[] = []
  const hear = (piece: unknown) => {
    said.push(String(piece))
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(hear)
  vi.spyOn(process.stderr, 'write').mockImplementation(hear)
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, level).mockImplementation((...pieces) => void hear(pieces.map(String).join(' ')))
  return () => said.join('\n')
}

it('writes no password, link, cookie, key or code to any log or to the audit log, and keeps no key or code that can be read', async () => {
  const order = { ...(await anOrder(test.db, 'Olive Owner')), now: new Date() }
  const email = 'nora.newcomer@desk.example'
  const read = listenToLogs()
  process.stdout.write('that it listens\n')
  const invited = done(
    await invitePerson(test.db, {
      ...order,
      personId: null,
      name: 'Nora Newcomer',
      email,
      roles: ['editor'],
    }),
  )
  const secretOf = ({ address }: { address: string }) => address.split('/').at(-1) ?? ''
  const join = (secret: string, password: string) =>
    joinDesk(test.db, { secret, password, address: null, now: new Date() })
  done(await join(secretOf(invited), goodPassword))
  const visitor = aVisitor()
  await visitor.signIn(email, 'a wrong password entirely')
  await visitor.signIn(email)
  const { uri, codes } = await setUpApp(visitor)
  const cookie = visitor.cookies.get(session) ?? ''
  const reset = done(await makeResetLink(test.db, { ...order, personId: invited.personId }))
  const next = 'reed kiln dune plum loam'
  done(await join(secretOf(reset), next))
  const key = new URL(uri).searchParams.get('secret') ?? ''
  const said = read() + JSON.stringify(await test.db.auditEntry.findMany())
  const [token = ''] = decodeURIComponent(cookie).split('.')
  const secrets = [
    goodPassword,
    'a wrong password entirely',
    next,
    secretOf(invited),
    secretOf(reset),
    token,
    key,
  ]
  const factors = JSON.stringify(await test.db.secondFactor.findMany())
  for (const secret of [key, ...codes]) expect(factors).not.toContain(secret)
  expect(said).toContain('that it listens')
  expect(said).toContain('chose a new password')
  for (const secret of [...secrets, ...codes]) {
    expect(secret.length).toBeGreaterThan(8)
    expect(said).not.toContain(secret)
  }
})

it.each([
  ['signs that turn the order', 'Ann\u202e rohtuA', 'Ann rohtuA'],
  ['signs without width', 'Ann\u200b Aut\u2060hor', 'Ann Author'],
])('invites nobody under a name with %s in it', async (_, name, kept) => {
  const email = `n${Math.random()}@desk.example`
  const order = await anOrder(test.db, 'Olive Owner')
  const { personId } = done(
    await invitePerson(test.db, { ...order, personId: null, name, email, roles: ['author'] }),
  )
  expect((await test.db.person.findUniqueOrThrow({ where: { id: personId } })).name).toBe(kept)
})

it('takes two spellings of one name at the command line for one person', async () => {
  const ids = []
  for (const name of ['Zo\u00eb Keeper', 'Zoe\u0308 Keeper', '\uff3ao\u00eb\u200b Keeper', 'ZOE KEEPER'])
    ids.push((await anOrder(test.db, name)).actor.id)
  expect(new Set(ids).size).toBe(1)
})

describe('a code of an authenticator app', () => {
  it('works once, and none before it works afterwards', async () => {
    const { email } = await anAccount(test.db, 'Tim Twice', ['editor'])
    const first = aVisitor()
    await first.signIn(email)
    const { uri } = await setUpApp(first)
    const enter = async (code: string) => {
      const visitor = aVisitor()
      await visitor.signIn(email)
      const answer = await visitor.ask('/two-factor/verify-totp', { code })
      return [answer.status, ((await answer.json()) as { code?: string }).code ?? null]
    }
    const next = await codeOf(uri, 1)
    expect(await enter(next)).toEqual([200, null])
    expect(await enter(next)).toEqual([401, 'USED_CODE'])
    expect(await enter(await codeOf(uri))).toEqual([401, 'USED_CODE'])
    expect(await enter('000000')).toEqual([401, 'INVALID_CODE'])
  })

  it('lets in one of many who try it at the same time', async () => {
    const { email } = await anAccount(test.db, 'Rae Race', ['editor'])
    const first = aVisitor()
    await first.signIn(email)
    const { uri } = await setUpApp(first)
    const code = await codeOf(uri, 1)
    const visitors = [aVisitor(), aVisitor(), aVisitor(), aVisitor()]
    for (const visitor of visitors) await visitor.signIn(email)
    const answers = await Promise.all(visitors.map((one) => one.ask('/two-factor/verify-totp', { code })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401])
  })
})

describe('what was refused', () => {
  const refusedOf = (personId: string) =>
    test.db.auditEntry.findMany({
      where: { subjectId: personId, NOT: { action: 'signed in' } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      select: { action: true, after: true, fromAddress: true, actor: { select: { kind: true } } },
    })

  it('is in the audit log: the first, tenth, hundredth … try for an account in a quarter of an hour', async () => {
    const { email, personId } = await anAccount(test.db, 'Wendy Wanted', ['author'])
    const visitor = aVisitor()
    for (let tries = 0; tries < 12; tries++) await visitor.signIn(email, 'a wrong password entirely')
    const entry = { action: 'failed to sign in', fromAddress: visitor.address, actor: { kind: 'system' } }
    expect(await refusedOf(personId)).toEqual([
      { ...entry, after: { times: 1 } },
      { ...entry, after: { times: 10 } },
    ])
  })

  it('says nothing of addresses that no account has, whatever was typed', async () => {
    const before = await test.db.auditEntry.count()
    const typed = 'nobody.at.all@desk.example'
    expect((await aVisitor().signIn(typed, 'a password typed elsewhere')).status).toBe(401)
    expect(await test.db.auditEntry.count()).toBe(before)
    expect(JSON.stringify(await test.db.rateLimit.findMany({ select: { key: true } }))).not.toContain(typed)
  })

  it('tells a wrong code, a used one and a wrong password of somebody who is in', async () => {
    const { email, personId } = await anAccount(test.db, 'Cora Codes', ['author'])
    const visitor = aVisitor()
    await visitor.signIn(email)
    const change = { currentPassword: 'not the old one at all', newPassword: 'reed kiln dune plum loam' }
    expect((await visitor.ask('/change-password', change)).status).toBe(400)
    await setUpApp(visitor)
    const again = aVisitor()
    await again.signIn(email)
    await again.ask('/two-factor/verify-totp', { code: '000000' })
    const told = (await refusedOf(personId)).map(({ action, after }) => [action, after])
    expect(told).toContainEqual(['gave a wrong password', { times: 1 }])
    expect(told).toContainEqual(['failed at the second step', { times: 1 }])
  })
})
