import { describe, expect, it } from 'vitest'
import { roles, type Role } from '#domain/people/actor.ts'
import { aDoor, anAccount, goodPassword, setUpApp, Visitor } from '#ops/testing/desk-visitor.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { answerCommand, largestBody } from './answer-command.ts'
import { commands } from './commands.ts'

const test = useDatabase()
const origin = 'http://localhost:3000'

interface Sent {
  body?: string
  headers?: Record<string, string>
}

function send(visitor: Visitor, name: string, { body = '{}', headers = {} }: Sent = {}): Promise<Response> {
  const request = new Request(`${origin}/api/desk/${name}`, {
    method: 'POST',
    headers: visitor.headers(headers),
    body,
  })
  return answerCommand(visitor.door, request, name)
}

async function aVisitorWith(given: readonly Role[]): Promise<Visitor> {
  const { email } = await anAccount(test.db, `Somebody ${Math.random()}`, given)
  const visitor = new Visitor(aDoor(test.db))
  await visitor.signIn(email)
  if (given.some((role) => role !== 'author')) await setUpApp(visitor)
  return visitor
}

/** Who may ask for a command at all; the use case then asks about the brief. */
const askers: Readonly<Record<string, string>> = {
  importText: 'author editor owner',
  recogniseText: 'author editor owner',
  saveDraft: 'author editor owner',
  tellEditing: 'author editor owner',
  beginFromBrief: 'author editor owner',
  beginFromTemplate: 'author editor owner',
  restoreRevision: 'author editor owner',
  setTemplate: 'editor owner',
  submitBrief: 'author editor owner',
  discardDraft: 'author editor owner',
  verifyBrief: 'verifier editor owner',
  returnBrief: 'verifier editor owner',
  openThread: 'author verifier editor owner',
  answerThread: 'author verifier editor owner',
  resolveThread: 'author verifier editor owner',
  scheduleBrief: 'editor owner',
  unscheduleBrief: 'editor owner',
  publishBrief: 'editor owner',
  withdrawBrief: 'editor owner',
  renameBrief: 'editor owner',
  recategoriseBrief: 'editor owner',
  setEmbargo: 'editor owner',
  handDraft: 'author editor owner',
  makePreviewLink: 'author editor owner',
  endPreviewLink: 'author editor owner',
  saveCategory: 'editor owner',
  renameEntity: 'editor owner',
  mergeEntities: 'editor owner',
  unmergeEntity: 'editor owner',
  renameTag: 'editor owner',
  mergeTags: 'editor owner',
  unmergeTag: 'editor owner',
  importReport: 'author editor owner',
  publishReport: 'editor owner',
  withdrawReport: 'editor owner',
  savePage: 'editor owner',
  saveDayNote: 'editor owner',
  setLead: 'editor owner',
  retryPages: 'editor owner',
  retryPublication: 'editor owner',
  retryHub: 'editor owner',
  retrySearch: 'editor owner',
  saveSettings: 'owner',
  invitePerson: 'owner',
  setRoles: 'owner',
  deactivatePerson: 'owner',
  reactivatePerson: 'owner',
  makeResetLink: 'owner',
  dropSecondStep: 'owner',
  endPersonLinks: 'owner',
  setOwnZone: 'author verifier editor owner',
}

describe('every command', () => {
  it('has a row in the table of askers', () =>
    expect(Object.keys(commands).toSorted()).toEqual(Object.keys(askers).toSorted()))

  it('is refused to whoever has not signed in, and to a password that needs a second step', async () => {
    const nobody = new Visitor(aDoor(test.db))
    const { email } = await anAccount(test.db, 'Ed Halfway', ['owner'])
    const halfway = new Visitor(aDoor(test.db))
    await halfway.signIn(email, goodPassword)
    for (const name of Object.keys(commands)) {
      expect((await send(nobody, name)).status, name).toBe(401)
      expect((await send(halfway, name)).status, name).toBe(401)
    }
  })

  it.each(roles.map((role) => [role]))('is open to the role %s as the table says', async (role) => {
    const visitor = await aVisitorWith([role])
    for (const [name, mayAsk] of Object.entries(askers)) {
      // An empty body is read by nobody; that it is looked at shows that the door opened.
      const expected = mayAsk.split(' ').includes(role) ? 400 : 403
      expect((await send(visitor, name)).status, name).toBe(expected)
    }
  })
})

describe('what is sent', () => {
  it.each<[string, Sent, number]>([
    ['from another site', { headers: { origin: 'https://evil.example' } }, 403],
    ['as a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    ['as text', { headers: { 'content-type': 'text/plain' } }, 415],
    ['to another host', { headers: { host: 'evil.example' } }, 421],
    ['broken', { body: '{"slug":' }, 400],
    ['with a field too many', { body: JSON.stringify({ slug: 'a', actor: 'owner' }) }, 400],
    ['with too much', { body: JSON.stringify({ slug: 'a'.repeat(largestBody) }) }, 413],
  ])('%s is refused', async (_, sent, status) => {
    const visitor = await aVisitorWith(['owner'])
    expect((await send(visitor, 'unscheduleBrief', sent)).status).toBe(status)
  })

  it.each(['constructor', '__proto__', 'toString', 'nothing'])(
    'for the command %s is for none',
    async (name) => {
      const visitor = await aVisitorWith(['author'])
      expect((await send(visitor, name)).status).toBe(404)
    },
  )

  it('in order is done, and a refusal is told in a sentence', async () => {
    const visitor = await aVisitorWith(['editor'])
    const answer = await send(visitor, 'unscheduleBrief', { body: JSON.stringify({ slug: 'nowhere' }) })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      ok: false,
      code: 'unknown-brief',
      message: 'There is no brief at that address. Look for it in the list of briefs.',
    })
  })
})

it('writes down who was refused a command, and which, but not names that no command has', async () => {
  const author = await aVisitorWith(['author'])
  const personId = (await author.who())?.actor.id ?? ''
  for (let tries = 0; tries < 3; tries++) expect((await send(author, 'saveSettings')).status).toBe(403)
  expect((await send(author, 'publishBrief')).status).toBe(403)
  expect((await send(author, 'a password typed elsewhere')).status).toBe(404)
  const entries = await test.db.auditEntry.findMany({
    where: { actorId: personId, action: 'was refused a command' },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { after: true, subjectId: true, fromAddress: true },
  })
  const told = { subjectId: personId, fromAddress: author.address }
  expect(entries).toEqual([
    { ...told, after: { what: 'saveSettings', times: 1 } },
    { ...told, after: { what: 'publishBrief', times: 1 } },
  ])
})
