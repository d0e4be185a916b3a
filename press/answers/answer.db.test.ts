import net from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { copyDatabase } from '#ops/testing/test-server.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { createClient } from '#server/db/create-client.ts'
import { openDatabase, type Database } from '#server/db/database.ts'
import { moveSite } from '#server/site/move-site.ts'
import { createAnswer, type AnswerNeeds } from './answer.ts'
import type { Loaded, ReaderPage } from '#press/page.ts'
import { briefPage } from '#press/pages/brief-page.tsx'
import { unknownPage } from '#press/pages/notices/unknown-page.ts'

const test = useDatabase()
useAssets()

const aMinute = 60_000

function anAnswer(change: Partial<AnswerNeeds> = {}) {
  return createAnswer({
    getDatabase: () => test.db,
    now: () => new Date(),
    mostKept: 100,
    patience: 60_000,
    report: (address, error) => reported.push(`${address}: ${String(error)}`),
    ...change,
  })
}

/** What was reported since the last look. */
const reported: string[] = []
const takeReported = () => reported.splice(0).join('\n')

/** A page that counts how often it is loaded, and says so. */
function aPage(load: (count: number) => Partial<Loaded<string>> = () => ({})) {
  const loads: string[] = []
  const page: ReaderPage<{ slug: string }, string> = {
    address: ({ slug }) => `/counted/${slug}`,
    load: ({ now }, { slug }) => {
      loads.push(slug)
      const standard = { status: 200, data: `${slug} ${loads.length} ${now.toISOString()}`, changesAt: null }
      return Promise.resolve({ ...standard, ...load(loads.length) } as Loaded<string>)
    },
    form: { kind: 'text', contentType: 'text/plain', print: (data) => data },
  }
  return { page, loads }
}

const publishSomething = () => test.db.$transaction(moveSite)

describe('a request', () => {
  it('is answered with the printed page, its headers and its status', async () => {
    const slug = await publishABrief(test.db, { content: aContent({ title: 'A lighthouse goes dark' }) })
    const response = await anAnswer()(briefPage, { slug })
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await response.text()).toMatch(/^<!doctype html><html lang="en"[^>]*>.*A lighthouse goes dark/s)
  })

  it('for an address that no database can hold is answered with 404', async () => {
    expect((await anAnswer()(briefPage, { slug: 'a\u0000b' })).status).toBe(404)
  })

  it('prints on the first one only', async () => {
    const [answer, { page, loads }] = [anAnswer(), aPage()]
    const first = await (await answer(page, { slug: 'a' })).text()
    expect(await (await answer(page, { slug: 'a' })).text()).toBe(first)
    await answer(page, { slug: 'b' })
    expect(loads).toEqual(['a', 'b'])
  })

  it('prints once for many at the same time', async () => {
    const [answer, { page, loads }] = [anAnswer(), aPage()]
    const responses = await Promise.all(Array.from({ length: 20 }, () => answer(page, { slug: 'a' })))
    expect(new Set(await Promise.all(responses.map((response) => response.text()))).size).toBe(1)
    expect(loads).toEqual(['a'])
  })

  it('prints again after a publication, a withdrawal included', async () => {
    const [answer, { page, loads }] = [anAnswer(), aPage()]
    const slug = await publishABrief(test.db)
    await answer(page, { slug: 'a' })
    expect((await answer(briefPage, { slug })).status).toBe(200)
    await withdrawABrief(test.db, { slug, now: new Date() })
    await answer(page, { slug: 'a' })
    const withdrawn = await answer(briefPage, { slug })
    expect(withdrawn.status).toBe(410)
    expect(await withdrawn.text()).toContain('It was wrong.')
    expect(loads).toEqual(['a', 'a'])
  })

  it('prints again when the clock passes the moment at which the page changes, and not before', async () => {
    let now = new Date('2026-03-05T23:59:00Z')
    const midnight = new Date('2026-03-06T00:00:00Z')
    const [answer, { page, loads }] = [anAnswer({ now: () => now }), aPage(() => ({ changesAt: midnight }))]
    await answer(page, { slug: 'a' })
    now = new Date(midnight.getTime() - 1)
    await answer(page, { slug: 'a' })
    expect(loads).toHaveLength(1)
    now = midnight
    expect(await (await answer(page, { slug: 'a' })).text()).toContain('2026-03-06T00:00:00.000Z')
    expect(loads).toHaveLength(2)
  })
})

describe('what is kept', () => {
  it('has no page that is not there', async () => {
    const [answer, { page, loads }] = [anAnswer(), aPage(() => ({ status: 404 }))]
    expect((await answer(page, { slug: 'a' })).status).toBe(404)
    expect((await answer(page, { slug: 'a' })).status).toBe(404)
    expect((await answer(unknownPage, {})).headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(loads).toHaveLength(2)
  })

  it('is bounded: the oldest print goes first', async () => {
    const [answer, { page, loads }] = [anAnswer({ mostKept: 2 }), aPage()]
    for (const slug of ['a', 'b', 'c', 'b', 'c', 'a']) await answer(page, { slug })
    expect(loads).toEqual(['a', 'b', 'c', 'a'])
  })

  it('is nothing of a print that failed', async () => {
    const answer = anAnswer()
    const { page, loads } = aPage((count) => {
      if (count === 1) throw new Error('a fault of the page')
      return {}
    })
    const failed = await answer(page, { slug: 'a' })
    expect([failed.status, failed.headers.get('retry-after')]).toEqual([503, '10'])
    expect(await failed.text()).toContain('<h1>This page is not available at the moment</h1>')
    expect(takeReported()).toBe('/counted/a: Error: a fault of the page')
    expect((await answer(page, { slug: 'a' })).status).toBe(200)
    expect(loads).toHaveLength(2)
  })
})

describe('without the database', () => {
  const held: { db?: Database; url?: string } = {}
  const getDatabase = () => {
    if (!held.db) throw new Error('there is none')
    return held.db
  }
  beforeAll(async () => {
    held.url = await copyDatabase(inject('testServer'))
    held.db = openDatabase(held.url)
  })
  afterAll(() => held.db?.$disconnect())

  it('a page is served as it was printed, whatever the clock says; one never printed is not', async () => {
    let now = new Date()
    const [answer, { page, loads }] = [
      anAnswer({ getDatabase, now: () => now }),
      aPage(() => ({ changesAt: new Date(Date.now() + aMinute) })),
    ]
    const printed = await (await answer(page, { slug: 'a' })).text()
    await dropDatabase(held.url ?? '')
    now = new Date(Date.now() + 2 * aMinute)
    expect(await (await answer(page, { slug: 'a' })).text()).toBe(printed)
    expect((await answer(page, { slug: 'b' })).status).toBe(503)
    expect(takeReported()).toMatch(/^\/counted\/a: .+^\/counted\/b: /ms)
    expect(loads).toEqual(['a'])
  })

  it('a page that was gone before the database was is not served as it had been', async () => {
    let isGone = false
    const answer = anAnswer({
      getDatabase: () => {
        if (isGone) throw new Error('the database is gone')
        return test.db
      },
    })
    const { page } = aPage((count) => (count === 1 ? {} : { status: 404 }))
    expect((await answer(page, { slug: 'a' })).status).toBe(200)
    await publishSomething()
    expect((await answer(page, { slug: 'a' })).status).toBe(404)
    isGone = true
    expect((await answer(page, { slug: 'a' })).status).toBe(503)
    expect(takeReported()).toBe('/counted/a: Error: the database is gone')
  })

  it('nobody waits for one that takes the connection and says nothing', async () => {
    const sockets: net.Socket[] = []
    const mute = net.createServer((socket) => void sockets.push(socket.on('error', () => undefined)))
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve))
    const { port } = mute.address() as net.AddressInfo
    const muted = openDatabase(`postgresql://nobody@127.0.0.1:${port}/nothing`)
    let db = test.db
    const [answer, { page }] = [anAnswer({ getDatabase: () => db, patience: 200 }), aPage()]
    // On a busy machine the database that answers may be given up as well.
    await expect.poll(async () => (await answer(page, { slug: 'a' })).status).toBe(200)
    const printed = await (await answer(page, { slug: 'a' })).text()
    takeReported()
    db = muted
    expect(await (await answer(page, { slug: 'a' })).text()).toBe(printed)
    expect((await answer(page, { slug: 'b' })).status).toBe(503)
    expect(takeReported()).toContain('/counted/b: Error: the database did not answer within 200 ms')
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => mute.close(resolve))
    await muted.$disconnect()
  })
})

async function dropDatabase(url: string): Promise<void> {
  const client = createClient(inject('testServer').url)
  await client.connect()
  await client.query(`drop database ${new URL(url).pathname.slice(1)} with (force)`)
  await client.end()
}
