import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aDoor, anAccount, setUpApp, Visitor } from '#ops/testing/desk-visitor.ts'
import { done } from '#ops/testing/done.ts'
import { offerDesk } from '#ops/run/offer-desk.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { joinDesk } from '#server/sign-in/join-desk.ts'
import { reportFailure } from '#desk/report-failure.ts'
import { ownerLinkCommand } from './owner-link.ts'
import { peopleCommand } from './people.ts'

const test = useDatabase()
const said: string[] = []
const exitCode = process.exitCode

beforeEach(() => {
  said.length = 0
  vi.stubEnv('DATABASE_URL', test.url)
  for (const stream of [process.stderr, process.stdout])
    vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  process.exitCode = exitCode
})

async function ownerLink(...words: string[]): Promise<string> {
  await ownerLinkCommand.parseAsync([...words, '--by', 'root'], { from: 'user' }).catch(reportFailure)
  return said.splice(0).join('')
}

it('lets the first owner in, and afterwards an owner who lost password and second step', async () => {
  expect(await ownerLink()).toMatch(/\/admin\/join\/[\w-]{43}\n$/)
  const { email, personId } = await anAccount(test.db, 'Olga Locked', ['owner'])
  expect(await ownerLink()).toBe(
    'An owner can already sign in, so no link was made. For an owner who is locked out, add their name; `desk people` lists everyone.\n',
  )
  const visitor = new Visitor(aDoor(test.db))
  await visitor.signIn(email)
  await setUpApp(visitor)
  const link = await ownerLink('olga  LOCKED')
  expect(await visitor.who()).toBeNull()
  const secret = link.trim().split('/').at(-1) ?? ''
  const password = 'reed kiln dune plum loam'
  done(await joinDesk(test.db, { secret, password, address: null, now: new Date() }))
  await visitor.signIn(email, password)
  expect((await visitor.who())?.entry).toBe('set-up-second-step')
  const entries = await test.db.auditEntry.findMany({
    where: { subjectId: personId, origin: 'command line' },
    orderBy: { action: 'asc' },
    select: { action: true, actor: { select: { name: true } } },
  })
  expect(entries).toEqual([
    { action: 'made a link for a new password', actor: { name: 'root' } },
    { action: 'removed the second step', actor: { name: 'root' } },
  ])
  expect(JSON.stringify(await test.db.auditEntry.findMany())).not.toContain(secret)
})

it('makes none for whoever is no owner or is not known, and makes nobody known', async () => {
  const { email } = await anAccount(test.db, 'Ann Author', ['author'])
  const people = await test.db.person.count()
  expect(await ownerLink('Ann Author')).toContain('They are not an owner, so nothing was changed.')
  expect(await ownerLink('Nobody')).toContain('There is no such person. `desk people` shows everyone.')
  expect(await test.db.person.count()).toBe(people)
  await peopleCommand.parseAsync([], { from: 'user' })
  expect(said.join('')).toMatch(/\tAnn Author\t0 written\t0 reviewed\tauthor\tPassword\n/)
  expect((await new Visitor(aDoor(test.db)).signIn(email)).status).toBe(200)
})

it('names the owners where none has a password, as after a restore', async () => {
  await test.db.credential.deleteMany()
  const told = await ownerLink()
  expect(told).toBe('No owner has a password. Name the owner the link is for: Olga Locked.\n')
  expect(await offerDesk(test.url)).toBe(
    '\nNo owner has a password. Make a link for one with npm run -s desk -- owner-link NAME: Olga Locked\n',
  )
  await peopleCommand.parseAsync([], { from: 'user' })
  expect(said.splice(0).join('')).toContain('\towner\tNone: needs a link for a new password\n')
  const secret = (await ownerLink('Olga Locked')).trim().split('/').at(-1) ?? ''
  const password = 'reed kiln dune plum loam'
  done(await joinDesk(test.db, { secret, password, address: null, now: new Date() }))
  expect(await offerDesk(test.url)).toBe('')
})
