import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toDay } from '#domain/days/iso-day.ts'
import { startLibraryServer, type LibraryServer } from '#e2e/fixtures/library-server.ts'
import { openDatabase } from '#server/db/database.ts'
import { findFreePort } from '#server/postgres/find-free-port.ts'
import { draftABrief, submitABrief } from './testing/brief-builder.ts'
import { fetchEverything, type Answer } from './testing/fetch-everything.ts'
import { ended, useSiteClone, waitUntil, type Run } from './testing/site-clone.ts'
import { emptyDatabase } from './testing/test-server.ts'
import { waitUntilPrinted } from './testing/wait-until-printed.ts'

const clone = useSiteClone()
const folder = mkdtempSync(path.join(os.tmpdir(), 'drill-'))
const file = path.join(folder, 'last.tar.gz')
const held: { server?: LibraryServer } = {}

beforeAll(async () => {
  held.server = await startLibraryServer()
})

afterAll(async () => {
  await held.server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

it('serves every address with the same bytes from a new database and the last backup', async () => {
  const url = (await held.server?.copy()) ?? ''
  const db = openDatabase(url)
  await draftABrief(db, { slug: 'drill-draft' })
  await submitABrief(db, { slug: 'drill-in-review' })
  await db.$disconnect()

  await serve(url, () => runDesk(['backup', file], url))
  const fresh = await emptyDatabase({ url, template: new URL(url).pathname.slice(1) })
  await runDesk(['restore', file], fresh)
  const [before, after] = await withinOneDay(async () => [
    await serve(url, fetchEverything),
    await serve(fresh, fetchEverything),
  ])

  expect(before.get('/')?.status).toBe(200)
  expect(before.size).toBeGreaterThan(300)
  expect(differences(before, after)).toEqual([])
})

/** What `work` comes to on one and the same UTC day: pages say other things on the next one. */
async function withinOneDay<Value>(work: () => Promise<Value>): Promise<Value> {
  for (;;) {
    const day = toDay(new Date())
    const value = await work()
    if (toDay(new Date()) === day) return value
  }
}

async function runDesk(words: string[], url: string): Promise<void> {
  const run = clone.run('desk/desk.ts', words, { DATABASE_URL: url })
  expect(await ended(run.child), run.said()).toBe(0)
}

/** `npm start` on a database, for as long as `work` takes, once every page is printed. */
async function serve<Value>(url: string, work: (port: number) => Promise<Value>): Promise<Value> {
  const port = await findFreePort()
  const site: Run = clone.run('ops/start.ts', [], { PORT: String(port), DATABASE_URL: url })
  await waitUntil(() => site.said().includes('Serving on') || site.child.exitCode !== null)
  expect(site.said()).toContain('Demonstration library … already there')
  await Promise.race([waitUntilPrinted(url), ended(site.child)])
  expect(site.child.exitCode, site.said()).toBe(null)
  const value = await work(port)
  site.child.kill('SIGTERM')
  expect(await ended(site.child)).toBe(0)
  return value
}

/** Each address that does not answer as it did, with the first place where it differs. */
function differences(before: ReadonlyMap<string, Answer>, after: ReadonlyMap<string, Answer>): string[] {
  const addresses = [...new Set([...before.keys(), ...after.keys()])].sort()
  return addresses.flatMap((address) => {
    const [one, other] = [print(before.get(address)), print(after.get(address))]
    if (one === other) return []
    const at = Array.from(one).findIndex((_, index) => other[index] !== one[index])
    const piece = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 100))
    return [`${address}: ${piece(one)} became ${piece(other)}`]
  })
}

function print(answer: Answer | undefined): string {
  return answer ? [answer.status, answer.headers, answer.body].join('\n') : 'nothing'
}
