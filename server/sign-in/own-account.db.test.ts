import { describe, expect, it } from 'vitest'
import { aDoor, anAccount, goodPassword, Visitor } from '#ops/testing/desk-visitor.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { newId } from '#server/db/new-id.ts'
import { getOwnAccount } from './get-own-account.ts'

const test = useDatabase()
const aVisitor = () => new Visitor(aDoor(test.db))
const actionsOf = async (personId: string) =>
  (await test.db.auditEntry.findMany({ where: { subjectId: personId }, orderBy: { at: 'asc' } })).map(
    ({ action }) => action,
  )

describe('somebody’s own account', () => {
  async function aPasskey(personId: string, name: string): Promise<string> {
    const { id: userId } = await test.db.signIn.findUniqueOrThrow({ where: { personId } })
    const id = newId()
    const made = { publicKey: 'k', userId, credentialID: id, counter: 0, deviceType: 'd', backedUp: false }
    await test.db.passkey.create({ data: { id, name, ...made } })
    return id
  }
  const passkeysOf = (personId: string) => test.db.passkey.count({ where: { signIn: { personId } } })

  it('keeps the last passkey of an editor, and gives up one of two', async () => {
    const { email, personId } = await anAccount(test.db, 'Ed Keyed', ['editor'])
    const visitor = aVisitor()
    await visitor.signIn(email)
    const id = await aPasskey(personId, 'Laptop')
    await test.db.deskSession.updateMany({ where: { signIn: { personId } }, data: { isStrong: true } })
    const refused = await visitor.ask('/passkey/delete-passkey', { id })
    expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'LAST_SECOND_STEP' }])
    expect(await passkeysOf(personId)).toBe(1)
    await aPasskey(personId, 'Telephone')
    expect((await visitor.ask('/passkey/delete-passkey', { id })).status).toBe(200)
    expect(await passkeysOf(personId)).toBe(1)
    expect(await actionsOf(personId)).toEqual(['signed in', 'removed a passkey'])
  })

  it('lets an author give up the only passkey', async () => {
    const { email, personId } = await anAccount(test.db, 'Ann Keyed', ['author'])
    const visitor = aVisitor()
    await visitor.signIn(email)
    const id = await aPasskey(personId, 'Laptop')
    await test.db.deskSession.updateMany({ where: { signIn: { personId } }, data: { isStrong: true } })
    expect((await visitor.ask('/passkey/delete-passkey', { id })).status).toBe(200)
  })

  it.each([
    ['/passkey/delete-passkey', { id: 'any' }],
    ['/two-factor/generate-backup-codes', { password: goodPassword }],
    ['/change-password', { currentPassword: goodPassword, newPassword: 'reed kiln dune plum loam' }],
    ['/revoke-other-sessions', {}],
    ['/list-sessions', undefined],
    ['/passkey/list-user-passkeys', undefined],
  ])('is closed at %s to a password alone, where there is a passkey', async (path, body) => {
    const { email, personId } = await anAccount(test.db, `Ida Insider ${Math.random()}`, ['author'])
    await aPasskey(personId, 'Laptop')
    const visitor = aVisitor()
    await visitor.signIn(email)
    expect((await visitor.ask(path, body)).status).toBe(403)
    expect(await passkeysOf(personId)).toBe(1)
  })

  it('ends all other sessions with a new password, and stays open', async () => {
    const { email, personId } = await anAccount(test.db, 'Pat Password', ['author'])
    const [visitor, other] = [aVisitor(), aVisitor()]
    await visitor.signIn(email)
    await other.signIn(email)
    const change = (newPassword: string) =>
      visitor.ask('/change-password', { currentPassword: goodPassword, newPassword })
    expect(await (await change('password1')).json()).toMatchObject({ code: 'WEAK_PASSWORD' })
    expect(await other.who()).not.toBeNull()
    expect((await change('reed kiln dune plum loam')).status).toBe(200)
    expect([await other.who(), (await visitor.who())?.entry]).toEqual([null, 'enter'])
    expect(await actionsOf(personId)).toContain('changed their password')
  })

  it('ends one session, or all others, which is in the audit log', async () => {
    const { email, personId } = await anAccount(test.db, 'Eve Ender', ['author'])
    const [here, there, third] = [aVisitor(), aVisitor(), aVisitor()]
    for (const visitor of [here, there, third]) await visitor.signIn(email)
    const listed = (await (await here.ask('/list-sessions')).json()) as { id: string; token: string }[]
    const { sessionId } = (await there.who()) ?? {}
    const { token } = listed.find(({ id }) => id === sessionId) ?? {}
    expect((await here.ask('/revoke-session', { token })).status).toBe(200)
    expect(await there.who()).toBeNull()
    expect([await here.who(), await third.who()]).not.toContain(null)
    expect((await here.ask('/revoke-other-sessions', {})).status).toBe(200)
    expect(await third.who()).toBeNull()
    expect((await here.who())?.actor.id).toBe(personId)
    expect((await actionsOf(personId)).slice(-2)).toEqual(['ended a session', 'ended their other sessions'])
  })

  it('ends no session of somebody else', async () => {
    const [one, other] = [
      await anAccount(test.db, 'Ona Own', ['author']),
      await anAccount(test.db, 'Otis Other', ['author']),
    ]
    const [here, there] = [aVisitor(), aVisitor()]
    await here.signIn(one.email)
    await there.signIn(other.email)
    const { token } = await test.db.deskSession.findFirstOrThrow({
      where: { signIn: { personId: other.personId } },
    })
    await here.ask('/revoke-session', { token })
    await here.ask('/revoke-other-sessions', {})
    expect((await there.who())?.actor.id).toBe(other.personId)
  })

  it('tells where one is signed in, without a token', async () => {
    const { email } = await anAccount(test.db, 'Sue Sessions', ['author'])
    const [visitor, other] = [aVisitor(), aVisitor()]
    await other.signIn(email)
    await visitor.signIn(email)
    const visit = await visitor.who()
    if (!visit) throw new Error('nobody is signed in')
    const account = await getOwnAccount(test.db, { visit, now: new Date() })
    expect(account.sessions.map(({ address, isThisOne }) => [address, isThisOne])).toEqual([
      [visitor.address, true],
      [other.address, false],
    ])
    const tokens = await test.db.deskSession.findMany({ select: { token: true } })
    for (const { token } of tokens) expect(JSON.stringify(account)).not.toContain(token)
    expect(account).toMatchObject({ hasApp: false, passkeys: [], isStrong: false })
  })
})

describe('a session', () => {
  const minute = 60_000
  const hour = 60 * minute
  const day = 24 * hour

  async function aSession() {
    const { email, personId } = await anAccount(test.db, `Tim Timed ${Math.random()}`, ['author'])
    const visitor = aVisitor()
    await visitor.signIn(email)
    const ofPerson = { where: { signIn: { personId } } }
    /** As if it had begun, and last been used, so long ago. */
    const moveBack = async ({ begun, used }: { begun: number; used: number }) => {
      const now = Date.now()
      const { createdAt, expiresAt } = await test.db.deskSession.findFirstOrThrow(ofPerson)
      const lasts = expiresAt.getTime() - createdAt.getTime()
      await test.db.deskSession.updateMany({
        ...ofPerson,
        data: {
          createdAt: new Date(now - begun),
          updatedAt: new Date(now - used),
          expiresAt: new Date(now - used + lasts),
        },
      })
    }
    return { visitor, personId, moveBack, ofPerson }
  }

  it('ends after twelve hours without use, and goes on with each use', async () => {
    const { visitor, moveBack, ofPerson } = await aSession()
    const used = 12 * hour - minute
    await moveBack({ begun: used, used })
    expect(await visitor.who()).not.toBeNull()
    const { expiresAt } = await test.db.deskSession.findFirstOrThrow(ofPerson)
    expect(expiresAt.getTime()).toBeGreaterThan(Date.now() + 11 * hour)

    const idle = await aSession()
    await idle.moveBack({ begun: 12 * hour + minute, used: 12 * hour + minute })
    expect(await idle.visitor.who()).toBeNull()
    expect((await idle.visitor.ask('/passkey/list-user-passkeys')).status).toBe(401)
  })

  it('ends after seven days, however much it is used', async () => {
    const { visitor, moveBack, ofPerson } = await aSession()
    await moveBack({ begun: 7 * day - minute, used: minute })
    const visit = await visitor.who()
    expect((await visitor.ask('/passkey/list-user-passkeys')).status).toBe(200)
    await moveBack({ begun: 7 * day + minute, used: minute })
    expect(await visitor.who()).toBeNull()
    if (!visit) throw new Error('nobody was signed in')
    expect((await getOwnAccount(test.db, { visit, now: new Date() })).sessions).toEqual([])
    // Nor does sign-in itself take it any more.
    expect((await visitor.ask('/passkey/list-user-passkeys')).status).toBe(401)
    expect(await test.db.deskSession.count(ofPerson)).toBe(0)
  })
})
