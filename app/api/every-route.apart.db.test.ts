import { globSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { roles, type Role } from '#domain/people/actor.ts'
import { aDoor, anAccount, setUpApp, Visitor } from '#ops/testing/desk-visitor.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import type { Database } from '#server/db/database.ts'
import type { DeskDoor } from '#server/sign-in/desk-door.ts'

const test = useDatabase()
useAssets()

// The doors of the process are those of the test.
const own = vi.hoisted(() => ({ db: (): Database => fail(), door: (): DeskDoor => fail() }))
vi.mock('#server/sign-in/own-door.ts', () => ({ getOwnDoor: () => own.door() }))
vi.mock('#server/db/own-database.ts', () => ({ getOwnDatabase: () => own.db() }))

function fail(): never {
  throw new Error('asked before the test began')
}

type Who = Role | 'anybody'
type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>

const authors: readonly Who[] = ['author', 'editor', 'owner']
const editors: readonly Who[] = ['editor', 'owner']
/** Everybody who has signed in. */
const desk: readonly Who[] = roles
/** Open to the world: what is asked for is public, or needs a secret of its own. */
const world: readonly Who[] = ['anybody', ...roles]

/** Who is answered, by the file of the route and its method. */
const answered: Readonly<Record<string, readonly Who[]>> = {
  'api/v1/[[...path]] GET': world,
  'api/v1/[[...path]] OPTIONS': world,
  'api/auth/[...path] GET': world,
  'api/auth/[...path] POST': world,
  'api/join POST': world,
  'preview/[token] GET': world,
  'api/desk/audit.jsonl GET': editors,
  'api/desk/brief-preview/[slug] GET': desk,
  'api/desk/briefs GET': desk,
  'api/desk/[command] POST': desk,
  'api/desk/figures.jsonl GET': desk,
  'api/desk/names GET': desk,
  'api/desk/page-preview POST': editors,
  'api/desk/progress/[slug] GET': desk,
  'api/desk/word POST': authors,
}

/** Not signed in, not allowed, or not the desk's address. */
const refusals = [401, 403, 421]

interface Route {
  name: string
  method: string
  handler: Handler
}

async function listRoutes(): Promise<Route[]> {
  const files = globSync('app/**/route.ts').filter((file) => !file.startsWith('app/(reader)/'))
  const found = await Promise.all(
    files.map(async (file) => {
      const module = (await import(path.resolve(file))) as Record<string, Handler>
      const place = path.dirname(file).slice('app/'.length)
      return Object.entries(module).map(([method, handler]) => ({
        name: `${place} ${method}`,
        method,
        handler,
      }))
    }),
  )
  return found.flat()
}

async function aVisitor(who: Who): Promise<Visitor> {
  const door = aDoor(test.db)
  Object.assign(own, { db: () => test.db, door: () => door })
  const visitor = new Visitor(door)
  if (who === 'anybody') return visitor
  const { email } = await anAccount(test.db, `The ${who}`, [who])
  await visitor.signIn(email)
  if (who !== 'author') await setUpApp(visitor)
  return visitor
}

async function ask({ name, method, handler }: Route, visitor: Visitor): Promise<number> {
  const address = name.replace(/ .*/, '').replace(/\[+(?:\.\.\.)?(\w+)\]+/g, 'x')
  const request = new Request(`http://localhost:3000/${address}`, {
    method,
    headers: visitor.headers({ 'sec-fetch-site': 'same-origin' }),
    ...(method === 'POST' && { body: '{}' }),
  })
  const params = Promise.resolve({ slug: 'x', command: 'unscheduleBrief', token: 'x', path: 'x' })
  return (await handler(request, { params })).status
}

it('every route that is no reader page has a row for each of its methods', async () => {
  const names = (await listRoutes()).map(({ name }) => name)
  expect(names.length).toBeGreaterThan(0)
  expect(names.toSorted()).toEqual(Object.keys(answered).toSorted())
})

describe.each<Who>(['anybody', ...roles])('for %s', (who) => {
  it('each is open or refused as its row says', async () => {
    const visitor = await aVisitor(who)
    for (const route of await listRoutes()) {
      const status = await ask(route, visitor)
      const isRefused = refusals.includes(status)
      // The desk's commands each have a row of their own in `answer-command.db.test.ts`; this one is an editor's.
      const isOpen =
        route.name === 'api/desk/[command] POST' ? editors.includes(who) : answered[route.name]?.includes(who)
      expect([route.name, status, isRefused]).toEqual([route.name, status, !isOpen])
    }
  })
})
