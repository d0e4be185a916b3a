import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { aDoor, anAccount, setUpApp, Visitor } from '#ops/testing/desk-visitor.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { answerJoin } from '#server/sign-in/answer-join.ts'
import { answerCommand } from './answer-command.ts'
import { commands } from './commands.ts'

const test = useDatabase()
const site = 'http://localhost:3000'
let owner: Visitor

beforeAll(async () => {
  owner = new Visitor(aDoor(test.db))
  const { email } = await anAccount(test.db, 'Olga Owner', ['owner'])
  await owner.signIn(email)
  await setUpApp(owner)
})

interface Sent {
  headers?: Record<string, string>
  without?: string
  body?: BodyInit
}

function toRequest(path: string, { headers = {}, without, body = '{}' }: Sent): Request {
  const all = owner.headers(headers)
  if (without !== undefined) all.delete(without)
  return new Request(`${site}${path}`, { method: 'POST', headers: all, body })
}

const ask = (name: string, sent: Sent) =>
  answerCommand(owner.door, toRequest(`/api/desk/${name}`, sent), name)

/** What pages elsewhere can have a browser send with the cookies of whoever looks at them. */
const forgeries: [string, Sent, number][] = [
  ['a page of another site', { headers: { origin: 'https://evil.example' } }, 403],
  ['a page of a neighbouring port', { headers: { origin: 'http://localhost:3001' } }, 403],
  ['a page by TLS for one without', { headers: { origin: 'https://localhost:3000' } }, 403],
  ['a page of an address that begins alike', { headers: { origin: `${site}.evil.example` } }, 403],
  ['a page in a sandbox', { headers: { origin: 'null' } }, 403],
  ['a browser that calls it cross-site', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
  ['a browser that calls it same-site', { headers: { 'sec-fetch-site': 'same-site' } }, 403],
  ['an address typed by hand', { headers: { 'sec-fetch-site': 'none' } }, 403],
  ['something that does not say from where', { without: 'origin' }, 403],
  ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
  ['a form with files', { headers: { 'content-type': 'multipart/form-data; boundary=x' } }, 415],
  ['a form of plain text', { headers: { 'content-type': 'text/plain' } }, 415],
  ['a beacon without a type', { without: 'content-type' }, 415],
]

describe('a command that somebody has a signed-in browser send', () => {
  it.each(forgeries)('is refused from %s, whichever it is', async (_, sent, status) => {
    for (const name of Object.keys(commands))
      expect([name, (await ask(name, sent)).status]).toEqual([name, status])
  })

  it('is read, and found wanting, when it comes from the desk', async () => {
    for (const name of Object.keys(commands))
      expect([name, (await ask(name, {})).status]).toEqual([name, 400])
  })
})

/** The objects of a form that would take fields besides their own. */
function listOpenObjects(node: unknown, place: string): string[] {
  if (typeof node !== 'object' || node === null) return []
  const isOpen =
    'type' in node &&
    node.type === 'object' &&
    !('additionalProperties' in node && node.additionalProperties === false)
  const within = Object.entries(node).flatMap(([name, one]) => listOpenObjects(one, `${place}.${name}`))
  return isOpen ? [place, ...within] : within
}

describe('a field that a form does not have', () => {
  it('is taken by no part of any command', () => {
    const open = Object.entries(commands).flatMap(([name, { input }]) =>
      listOpenObjects(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }), name),
    )
    // Settings are named by whoever sends them; which there are, and of which form, `saveSettings` knows.
    expect(open).toEqual(['saveSettings.properties.changes', 'saveSettings.properties.before'])
  })

  it('is noticed where it would be taken', () =>
    expect(listOpenObjects(z.toJSONSchema(z.strictObject({ one: z.looseObject({}) })), 'x')).toEqual([
      'x.properties.one',
    ]))

  it.each(['actor', 'now', 'origin', 'address', 'roles', '__proto__', 'constructor'])(
    'does not become part of an order: %s',
    async (field) => {
      const body = `{"slug":"nowhere","${field}":{"kind":"system"}}`
      expect((await ask('unscheduleBrief', { body })).status).toBe(400)
    },
  )
})

describe('a body that makes no sense', () => {
  it.each<[string, BodyInit]>([
    ['nothing', ''],
    ['half an object', '{"slug":'],
    ['bytes that are no text', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
    ['a list', '[]'],
    ['null', 'null'],
    ['brackets without end', '['.repeat(500_000)],
    ['a number beyond all', '{"slug":1e999}'],
    ['two objects', '{"slug":"a"}{"slug":"b"}'],
  ])('is refused and does no harm: %s', async (_, body) =>
    expect((await ask('unscheduleBrief', { body })).status).toBe(400),
  )

  it('is read no further than it may be long, whatever it says of its length', async () => {
    let given = 0
    const endless = new ReadableStream({
      pull: (controller) => {
        given += 100_000
        controller.enqueue(new Uint8Array(100_000))
      },
    })
    const init = {
      method: 'POST',
      headers: owner.headers({ 'content-length': '10' }),
      body: endless,
      duplex: 'half',
    }
    const request = new Request(`${site}/api/desk/unscheduleBrief`, init)
    expect((await answerCommand(owner.door, request, 'unscheduleBrief')).status).toBe(413)
    expect(given).toBeLessThan(3_000_000)
  })
})

describe('a one-time link', () => {
  it.each<[string, Sent, number]>([
    ['from another site', { headers: { origin: 'https://evil.example' } }, 403],
    ['at another host', { headers: { host: 'evil.example' } }, 403],
    [
      'with a field too many',
      { body: '{"secret":"a","password":"b","name":"","email":"","roles":["owner"]}' },
      400,
    ],
    ['with more than it takes', { body: JSON.stringify({ secret: 'a'.repeat(20_000) }) }, 400],
  ])('is not used %s', async (_, sent, status) =>
    expect((await answerJoin(owner.door, toRequest('/api/join', sent))).status).toBe(status),
  )
})

it('a role that is named twice is given once', async () => {
  const { personId } = await anAccount(test.db, 'Twice Named', ['author'])
  const body = JSON.stringify({ personId, before: ['author'], roles: ['verifier', 'verifier'] })
  expect((await ask('setRoles', { body })).status).toBe(200)
  expect(await test.db.personRole.findMany({ where: { personId } })).toMatchObject([{ role: 'verifier' }])
})
