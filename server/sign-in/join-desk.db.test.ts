import { describe, expect, it } from 'vitest'
import { roles, type Role } from '#domain/people/actor.ts'
import { anActor } from '#ops/testing/brief-builder.ts'
import { aDoor, anAccount, goodPassword, setUpApp, Visitor } from '#ops/testing/desk-visitor.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import {
  deactivatePerson,
  dropSecondStep,
  endPersonLinks,
  makeResetLink,
  reactivatePerson,
  setRoles,
} from '#server/people/change-access.ts'
import { listDeskPeople } from '#server/people/list-desk-people.ts'
import { invitePerson, type InvitationOrder } from '#server/people/invite-person.ts'
import { getLink } from './get-link.ts'
import { joinDesk, type JoinOrder } from './join-desk.ts'
import { offerSetUp } from './offer-set-up.ts'

const test = useDatabase()
const now = () => new Date()
const secretOf = (address: string) => address.split('/').at(-1) ?? ''
const join = (secret: string, change: Partial<JoinOrder> = {}) =>
  joinDesk(test.db, { secret, password: goodPassword, address: null, now: now(), ...change })
const owner = { kind: 'person', id: '', name: 'Olga Owner', roles } as const

async function anOwner() {
  const made = await anAccount(test.db, `Olga Owner ${Math.random()}`, ['owner'])
  return { ...made, order: { actor: { ...owner, id: made.personId }, origin: 'desk' as const, now: now() } }
}

async function invite(change: Partial<InvitationOrder> = {}) {
  const { order } = await anOwner()
  const email = `rune.${Math.random()}@desk.example`
  return invitePerson(test.db, {
    ...order,
    personId: null,
    name: 'Rune Reader',
    email,
    roles: ['verifier'],
    ...change,
  })
}

describe('the first owner', () => {
  it('makes an account by a link that works once, and no other is offered afterwards', async () => {
    const first = await offerSetUp(test.db, now())
    const second = await offerSetUp(test.db, now())
    const facts = { name: 'Olga First', email: 'olga@desk.example' }
    expect(await join(secretOf(first?.address ?? ''), facts)).toEqual({ ok: false, refusal: 'ended-link' })
    const secret = secretOf(second?.address ?? '')
    expect(await join(secret, { ...facts, email: 'olga' })).toMatchObject({ refusal: 'not-a-mail-address' })
    expect(await join(secret, { ...facts, name: ' ' })).toMatchObject({ refusal: 'empty-name' })
    expect(await join(secret, { ...facts, password: 'olga-first' })).toMatchObject({
      refusal: { code: 'weak-password' },
    })
    const answers = await Promise.all([join(secret, facts), join(secret, facts)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await offerSetUp(test.db, now())).toBeNull()
    const visitor = new Visitor(aDoor(test.db))
    await visitor.signIn('olga@desk.example')
    expect(await visitor.who()).toMatchObject({
      actor: { name: 'Olga First', roles: ['owner'] },
      entry: 'set-up-second-step',
    })
  })
})

describe('an invitation', () => {
  it('makes somebody who can sign in with the roles they were given', async () => {
    const made = done(await invite())
    const link = await getLink(test.db, secretOf(made.address), now())
    expect(link?.person).toMatchObject({ name: 'Rune Reader', roles: ['verifier'] })
    const { email } = done(
      await join(secretOf(made.address), { name: 'Somebody Else', email: 'else@desk.example' }),
    )
    expect(email).toBe(link?.email)
    const visitor = new Visitor(aDoor(test.db))
    await visitor.signIn(email)
    expect((await visitor.who())?.actor).toMatchObject({ name: 'Rune Reader', roles: ['verifier'] })
  })

  it.each([
    ['with spaces around it', ' Tarn oboe FLAX mint ', ['Tarn oboe FLAX mint', ' tarn oboe flax mint ']],
    ['of 128 signs', 'Tarn oboe flax mint kiln reed. '.repeat(5).slice(0, 128), [' '.repeat(128)]],
    ['of many scripts', 'луна 🌒 kõrv 海風 sand', ['луна 🌒 korv 海風 sand']],
  ])('takes a password %s as it was typed', async (_, password, others) => {
    const { email } = done(await join(secretOf(done(await invite()).address), { password }))
    for (const other of others)
      expect((await new Visitor(aDoor(test.db)).signIn(email, other)).status).toBe(401)
    expect((await new Visitor(aDoor(test.db)).signIn(email, password)).status).toBe(200)
  })

  it('makes a password that nobody has to change, however old it is', async () => {
    const { email, personId } = await anAccount(test.db, 'Ola Old', ['author'])
    const longAgo = new Date('2010-01-01T00:00:00Z')
    await test.db.credential.updateMany({
      where: { signIn: { personId } },
      data: { createdAt: longAgo, updatedAt: longAgo },
    })
    const visitor = new Visitor(aDoor(test.db))
    expect((await visitor.signIn(email)).status).toBe(200)
    expect((await visitor.who())?.entry).toBe('enter')
  })

  it('brings in somebody named on the command line, who is a person without a sign-in until then', async () => {
    const actor = await anActor(test.db, 'Cleo Commander')
    const find = async () =>
      (await listDeskPeople(test.db, now())).find(({ id }) => id === actor.id)?.access ?? null
    expect(await test.db.signIn.count({ where: { personId: actor.id } })).toBe(0)
    expect(await find()).toBe('no-sign-in')
    const email = 'cleo.commander@desk.example'
    expect((await new Visitor(aDoor(test.db)).signIn(email)).status).toBe(401)
    const { order } = await anOwner()
    // Nobody resets what somebody does not have.
    expect(await makeResetLink(test.db, { ...order, personId: actor.id })).toEqual({
      ok: false,
      refusal: 'no-sign-in',
    })
    const made = done(await invite({ personId: actor.id, name: 'Somebody Else', email, roles: ['author'] }))
    expect(made.personId).toBe(actor.id)
    done(await join(secretOf(made.address)))
    const visitor = new Visitor(aDoor(test.db))
    expect((await visitor.signIn(email)).status).toBe(200)
    expect((await visitor.who())?.actor).toMatchObject({ id: actor.id, name: 'Cleo Commander' })
  })

  it('is not made for an address that somebody else is invited with, until their link ends', async () => {
    const email = `twice.${Math.random()}@desk.example`
    const first = done(await invite({ email }))
    const known = await anActor(test.db, 'Kay Known')
    for (const personId of [null, known.id])
      expect(await invite({ email: email.toUpperCase(), personId })).toEqual({
        ok: false,
        refusal: 'already-invited',
      })
    const people = await listDeskPeople(test.db, now())
    expect(people.filter((person) => person.email === email).map(({ id }) => id)).toEqual([first.personId])
    done(await invite({ email, personId: first.personId }))
    const { order } = await anOwner()
    done(await endPersonLinks(test.db, { ...order, personId: first.personId }))
    done(await invite({ email, personId: known.id }))
  })

  it('ends after three days, when it is taken back, and when another one is made', async () => {
    const made = done(await invite())
    const later = new Date(now().getTime() + 72 * 3_600_000 + 60_000)
    expect(await getLink(test.db, secretOf(made.address), later)).toBeNull()
    const { order } = await anOwner()
    done(await endPersonLinks(test.db, { ...order, personId: made.personId }))
    expect(await join(secretOf(made.address))).toMatchObject({ refusal: 'ended-link' })
    const again = done(await invite({ personId: made.personId }))
    done(await invite({ personId: made.personId }))
    expect(await join(secretOf(again.address))).toMatchObject({ refusal: 'ended-link' })
  })

  it.each<[Partial<InvitationOrder>, string]>([
    [{ email: 'rune' }, 'not-a-mail-address'],
    [{ roles: [] }, 'no-role'],
    [{ name: '…' }, 'empty-name'],
    [{ personId: '01a214a2-f8d2-7f0c-b71e-000000000000' }, 'unknown-person'],
    [{ actor: { ...owner, roles: ['editor'] } }, 'not-allowed'],
  ])('is refused with %j', async (change, refusal) =>
    expect(await invite(change)).toEqual({ ok: false, refusal }),
  )

  it('is refused for a mail address that somebody signs in with', async () => {
    const { email } = await anOwner()
    expect(await invite({ email: email.toUpperCase() })).toMatchObject({ refusal: 'address-in-use' })
  })

  it('keeps no secret in the record', async () => {
    const made = done(await invite())
    const rows = JSON.stringify(
      [await test.db.oneTimeLink.findMany(), await test.db.auditEntry.findMany()],
      (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    )
    expect(rows).not.toContain(secretOf(made.address))
  })
})

describe('an owner', () => {
  it('deactivates somebody, whose sessions end at once and whose name stays', async () => {
    const { order } = await anOwner()
    const { email, personId } = await anAccount(test.db, 'Ann Ended', ['author'])
    const visitor = new Visitor(aDoor(test.db))
    await visitor.signIn(email)
    expect(await visitor.who()).not.toBeNull()
    done(await deactivatePerson(test.db, { ...order, personId }))
    expect(await visitor.who()).toBeNull()
    await visitor.signIn(email)
    expect(await visitor.who()).toBeNull()
    expect((await test.db.person.findUniqueOrThrow({ where: { id: personId } })).name).toBe('Ann Ended')
    done(await reactivatePerson(test.db, { ...order, personId }))
    await visitor.signIn(email)
    expect((await visitor.who())?.actor.roles).toEqual(['author'])
  })

  it('changes roles, which hold from the next request on', async () => {
    const { order } = await anOwner()
    const { email, personId } = await anAccount(test.db, 'Ann Advanced', ['author'])
    const visitor = new Visitor(aDoor(test.db))
    await visitor.signIn(email)
    done(await setRoles(test.db, { ...order, personId, before: ['author'], roles: ['author', 'verifier'] }))
    expect(await visitor.who()).toMatchObject({ entry: 'set-up-second-step' })
  })

  it('does not take back roles unseen that another owner gave meanwhile', async () => {
    const { order } = await anOwner()
    const { personId } = await anAccount(test.db, 'Ann Appointed', ['author', 'verifier'])
    const give = (roles: Role[]) =>
      setRoles(test.db, { ...order, personId, before: ['verifier', 'author'], roles })
    const results = await Promise.all([give(['author', 'editor']), give(['author'])])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'changed-meanwhile' })
    const rows = await test.db.personRole.findMany({ where: { personId } })
    expect(rows).toHaveLength(results[0].ok ? 2 : 1)
  })

  it('gives a link for a new password: the old one stops with its use, and so do the sessions', async () => {
    const { order } = await anOwner()
    const { email, personId } = await anAccount(test.db, 'Ann Absent', ['author'])
    const visitor = new Visitor(aDoor(test.db))
    await visitor.signIn(email)
    const link = done(await makeResetLink(test.db, { ...order, personId }))
    expect(await visitor.who()).not.toBeNull()
    done(await join(secretOf(link.address), { password: 'reed kiln dune plum loam' }))
    expect(await visitor.who()).toBeNull()
    expect((await visitor.signIn(email)).status).toBe(401)
    expect((await visitor.signIn(email, 'reed kiln dune plum loam')).status).toBe(200)
  })

  it('removes a second step that somebody lost', async () => {
    const { order } = await anOwner()
    const { email, personId } = await anAccount(test.db, 'Ed Expelled', ['editor'])
    const visitor = new Visitor(aDoor(test.db))
    await visitor.signIn(email)
    await setUpApp(visitor)
    done(await dropSecondStep(test.db, { ...order, personId }))
    expect(await visitor.who()).toBeNull()
    await visitor.signIn(email)
    expect((await visitor.who())?.entry).toBe('set-up-second-step')
  })
})

it('leaves the publication an owner who can sign in, even if two take each other away at once', async () => {
  const everyone = await test.db.person.findMany({ where: { roles: { some: { role: 'owner' } } } })
  const [one, other] = [await anOwner(), await anOwner()]
  await test.db.personRole.deleteMany({ where: { personId: { in: everyone.map(({ id }) => id) } } })
  const taken = await Promise.all([
    deactivatePerson(test.db, { ...one.order, personId: other.personId }),
    deactivatePerson(test.db, { ...other.order, personId: one.personId }),
  ])
  expect(taken.filter(({ ok }) => ok)).toHaveLength(1)
  expect(taken.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'last-owner' })
})
