import { describe, expect, it, vi } from 'vitest'
import { aDoor, anAccount, codeOf, goodPassword, setUpApp, Visitor } from '#ops/testing/desk-visitor.ts'
import { useDatabase } from '#ops/testing/use-database.ts'

const test = useDatabase()
const aVisitor = () => new Visitor(aDoor(test.db))
const actionsOf = async (personId: string) =>
  (await test.db.auditEntry.findMany({ where: { subjectId: personId }, orderBy: { at: 'asc' } })).map(
    ({ action }) => action,
  )

describe('signing in', () => {
  it('lets an author in by password, and writes it down with the address it came from', async () => {
    const { email, personId } = await anAccount(test.db, 'Ann Author', ['author'])
    const visitor = aVisitor()
    expect((await visitor.signIn(email)).status).toBe(200)
    expect(await visitor.who()).toMatchObject({
      actor: { id: personId, name: 'Ann Author', roles: ['author'] },
      entry: 'enter',
      address: visitor.address,
    })
    expect(await actionsOf(personId)).toEqual(['signed in'])
    const entry = await test.db.auditEntry.findFirst({ where: { action: 'signed in', subjectId: personId } })
    expect(entry).toMatchObject({ fromAddress: visitor.address, origin: 'desk' })
  })

  it('answers the same whether or not there is such an account', async () => {
    const { email } = await anAccount(test.db, 'Bea Beholder', ['author'])
    const wrong = await aVisitor().signIn(email, 'wrong')
    const unknown = await aVisitor().signIn('nobody@desk.example', 'wrong')
    expect([unknown.status, await unknown.text()]).toEqual([wrong.status, await wrong.text()])
    expect(wrong.status).toBe(401)
  })

  it('pauses for an account after five tries, from wherever, existing or not, the right password included', async () => {
    const { email } = await anAccount(test.db, 'Cy Counted', ['author'])
    for (const account of [email, 'not-there@desk.example']) {
      const statuses: number[] = []
      for (const [index, password] of [...Array<string>(5).fill('wrong'), goodPassword].entries()) {
        const visitor = aVisitor()
        visitor.address = `198.51.100.${index}`
        statuses.push((await visitor.signIn(account, password)).status)
      }
      expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
    }
  })

  it('counts tries that are made at once', async () => {
    const { email } = await anAccount(test.db, 'Dee Door', ['author'])
    const answers = await Promise.all(Array.from({ length: 12 }, () => aVisitor().signIn(email, 'wrong')))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
  })

  it('pauses for an address that tries many accounts', async () => {
    const visitor = aVisitor()
    visitor.address = '203.0.113.9'
    const statuses = []
    for (let index = 0; index < 22; index += 1)
      statuses.push((await visitor.signIn(`one-${index}@desk.example`, 'wrong')).status)
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(401))
    expect(statuses.slice(20)).toEqual([429, 429])
  })
})

describe('the second step', () => {
  it('is asked of an editor before anything else, and of everyone who has one from then on', async () => {
    const { email } = await anAccount(test.db, 'Ed Editor', ['editor'])
    const visitor = aVisitor()
    await visitor.signIn(email)
    expect((await visitor.who())?.entry).toBe('set-up-second-step')
    const { uri, codes } = await setUpApp(visitor)
    expect((await visitor.who())?.entry).toBe('enter')

    const again = aVisitor()
    expect(await (await again.signIn(email)).json()).toMatchObject({ twoFactorRedirect: true })
    expect(await again.who()).toBeNull()
    expect((await again.ask('/two-factor/verify-totp', { code: '000000' })).status).toBe(401)
    expect((await again.ask('/two-factor/verify-totp', { code: await codeOf(uri, 1) })).status).toBe(200)
    expect((await again.who())?.entry).toBe('enter')

    const lost = aVisitor()
    await lost.signIn(email)
    const [code = ''] = codes
    expect((await lost.ask('/two-factor/verify-backup-code', { code })).status).toBe(200)
    expect((await lost.who())?.entry).toBe('enter')
    const twice = aVisitor()
    await twice.signIn(email)
    expect((await twice.ask('/two-factor/verify-backup-code', { code })).status).toBe(401)
  })

  it('has a key and recovery codes that nobody can guess, other ones each time', async () => {
    const drawn = []
    for (const name of ['Kai Keyed', 'Kim Keyed']) {
      const { email } = await anAccount(test.db, name, ['editor'])
      const visitor = aVisitor()
      await visitor.signIn(email)
      const { uri, codes } = await setUpApp(visitor)
      const key = new URL(uri).searchParams.get('secret') ?? ''
      // Five bits each; RFC 4226 asks for 128.
      expect(key).toMatch(/^[A-Z2-7]{26,}$/)
      expect(codes).toHaveLength(10)
      // Of letters and digits: 50 bits and more, where the standard asks for 20.
      for (const code of codes) expect(code.replace('-', '')).toMatch(/^[A-Za-z0-9]{10}$/)
      drawn.push(key, ...codes)
    }
    expect(new Set(drawn).size).toBe(22)
  })

  it('cannot be skipped by trusting a browser', async () => {
    const { email } = await anAccount(test.db, 'Fay Forgetful', ['editor'])
    const visitor = aVisitor()
    await visitor.signIn(email)
    const { uri } = await setUpApp(visitor)
    const again = aVisitor()
    await again.signIn(email)
    const answer = await again.ask('/two-factor/verify-totp', { code: await codeOf(uri), trustDevice: true })
    expect(answer.status).toBe(400)
  })

  it('cannot be added by a password alone beside a passkey that was not used', async () => {
    const { email, personId } = await anAccount(test.db, 'Gus Guarded', ['owner'])
    const { id } = await test.db.signIn.findUniqueOrThrow({ where: { personId } })
    await test.db.passkey.create({
      data: {
        id: personId,
        publicKey: 'k',
        userId: id,
        credentialID: 'c',
        counter: 0,
        deviceType: 'd',
        backedUp: false,
      },
    })
    const visitor = aVisitor()
    await visitor.signIn(email)
    expect((await visitor.who())?.entry).toBe('repeat-with-second-step')
    expect((await visitor.ask('/two-factor/enable', { password: goodPassword })).status).toBe(403)
    expect((await visitor.ask('/passkey/generate-register-options')).status).toBe(403)
  })
})

describe('what is answered at all', () => {
  it.each([
    '/sign-up/email',
    '/update-user',
    '/delete-user',
    '/change-email',
    '/two-factor/disable',
    '/ok',
    '/error',
  ])('is not %s', async (path) => expect((await aVisitor().ask(path, {})).status).toBe(404))

  it.each([
    [{ origin: 'https://evil.example' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ host: 'evil.example' }, 421],
    [{ 'x-forwarded-host': 'evil.example' }, 421],
  ])('is not what comes with %j', async (headers, status) => {
    const answer = await aVisitor().ask('/sign-in/email', { email: 'a@b.example', password: 'x' }, headers)
    expect(answer.status).toBe(status)
  })

  it('gives the session a new cookie at each sign-in that scripts cannot read', async () => {
    const { email } = await anAccount(test.db, 'Hal Held', ['author'])
    const visitor = aVisitor()
    visitor.cookies.set('desk.session_token', 'planted.by-somebody')
    const answer = await visitor.signIn(email)
    const [cookie = ''] = answer.headers.getSetCookie().filter((one) => one.startsWith('desk.session_token='))
    expect(cookie).not.toContain('planted')
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
  })

  it('refuses a weak new password, and ends the other sessions with the old one', async () => {
    const { email, personId } = await anAccount(test.db, 'Ivy Improver', ['author'])
    const [here, there] = [aVisitor(), aVisitor()]
    await here.signIn(email)
    await there.signIn(email)
    const change = (newPassword: string) =>
      here.ask('/change-password', { currentPassword: goodPassword, newPassword, revokeOtherSessions: true })
    expect((await change('password1234')).status).toBe(400)
    expect((await change('reed kiln dune plum loam')).status).toBe(200)
    expect(await there.who()).toBeNull()
    expect((await here.who())?.actor.id).toBe(personId)
    expect(await actionsOf(personId)).toContain('changed their password')
  })

  it('has ended the other sessions before the old password goes, so that no power cut leaves one', async () => {
    const { email } = await anAccount(test.db, 'Uma Unplugged', ['author'])
    const [here, there] = [aVisitor(), aVisitor()]
    await here.signIn(email)
    await there.signIn(email)
    await test.db.$executeRaw`
      create function stop_here() returns trigger language plpgsql as 'begin raise exception ''cut''; end'`
    await test.db
      .$executeRaw`create trigger cut before update on credentials for each row execute function stop_here()`
    const change = { currentPassword: goodPassword, newPassword: 'reed kiln dune plum loam' }
    const told = vi.spyOn(console, 'error').mockReturnValue()
    const { status } = await here.ask('/change-password', change)
    told.mockRestore()
    await test.db.$executeRaw`drop trigger cut on credentials`
    expect(status).toBe(500)
    expect(await there.who()).toBeNull()
    expect(await here.who()).not.toBeNull()
    expect((await there.signIn(email)).status).toBe(200)
  })
})
