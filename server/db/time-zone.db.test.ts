import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { correctABrief, publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { copyDatabase } from '#ops/testing/test-server.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { printAddress } from '#press/print-address.ts'
import { getBriefFace } from '#server/prints/get-brief-face.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import { createClient, inUtc } from './create-client.ts'
import { openDatabase, type Database } from './database.ts'
import { newId } from './new-id.ts'

useAssets()

/** Wherever a server or a process stands, these are other days than in UTC: the first and the last of a month. */
const earliest = new Date('2026-03-01T00:30:00.000Z')
const latest = new Date('2026-03-31T23:30:00.000Z')

/** The database says what is stored in words of its own, whatever the session is. */
async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = createClient(url)
  await client.connect()
  try {
    const { rows } = await client.query<{ said: unknown }>(sql)
    return rows.map(({ said }) => said)
  } finally {
    await client.end()
  }
}

describe.each([
  ['Pacific/Kiritimati', 'UTC', 0],
  ['America/Los_Angeles', 'UTC', 0],
  ['Pacific/Kiritimati', 'America/Los_Angeles', 480],
  ['UTC', 'Pacific/Kiritimati', -840],
])('with a database in %s and the process in %s', (databaseZone, processZone, offset) => {
  const held: { db?: Database; url?: string } = {}
  const before = process.env['TZ']
  const get = (): { db: Database; url: string } => {
    if (!held.db || !held.url) throw new Error('the database is there only inside tests')
    return { db: held.db, url: held.url }
  }

  beforeAll(async () => {
    process.env['TZ'] = processZone
    const url = await copyDatabase(inject('testServer'))
    await ask(url, `alter database ${new URL(url).pathname.slice(1)} set timezone to '${databaseZone}'`)
    held.url = url
    held.db = openDatabase(url)
    await held.db.category.create({
      data: { id: newId(), slug: 'cybersecurity', name: 'Cybersecurity', watches: 'Networks.', position: 0 },
    })
    for (const [slug, now] of [['first', earliest] as const, ['last', latest] as const])
      await publishABrief(held.db, { slug, now })
  })
  afterAll(async () => {
    await held.db?.$disconnect()
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  })

  const load = async (slug: string) => {
    const answer = await getPublishedBrief(get().db, slug)
    if (answer.status !== 200) throw new Error(`${slug} is ${answer.status}`)
    return answer.brief
  }
  const print = async (address: string) => {
    const { db } = get()
    const site = await getSiteFacts(db)
    return (await printAddress({ db, site, now: latest }, address)).printed
  }

  it('the process is where this test wants it', () =>
    expect(new Date('2026-01-01T00:00:00Z').getTimezoneOffset()).toBe(offset))

  it('every instant is stored and read as it was given', async () => {
    const stored = `select to_char(first_published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as said
      from briefs order by first_published_at`
    expect(await ask(get().url, stored)).toEqual(['2026-03-01T00:30:00Z', '2026-03-31T23:30:00Z'])
    const brief = await load('first')
    expect([brief.firstPublishedAt, brief.publishedAt, brief.verifiedAt]).toEqual(
      Array(3).fill(earliest.toISOString()),
    )
  })

  it('a brief keeps its month and its days', async () => {
    const { db } = get()
    const { id } = await db.brief.findUniqueOrThrow({ where: { slug: 'last' } })
    expect((await getBriefFace(db, id)).place).toMatchObject({ month: '2026-03', total: 2, rank: 2 })
    const month = await print('/categories/cybersecurity/2026-03')
    expect([month.status, String(month.body).match(/href="\/briefs\/(first|last)"/g)?.length]).toEqual([
      200, 2,
    ])
    expect((await print('/briefs/last')).body).toMatch(/Vic Verifier<\/b>, <time[^>]*datetime="2026-03-31/i)
    expect((await load('last')).content.publishedOn).toBe('2026-03-05')
  })

  it('a correction and a withdrawal have their days', async () => {
    const { db } = get()
    const content = aContent({ title: 'Mended' })
    await correctABrief(db, { slug: 'first', content, kind: 'update', note: 'It went on.', now: latest })
    expect((await load('first')).corrections).toMatchObject([{ madeAt: latest.toISOString() }])
    expect((await print('/atom.xml')).body).toContain('2026-03-31')
    await withdrawABrief(db, { slug: 'last', now: latest })
    expect(await getPublishedBrief(db, 'last')).toMatchObject({ withdrawnAt: latest.toISOString() })
  })

  it('every session speaks UTC, those that ask for other options too', async () => {
    const { url, db } = get()
    const zone = `select current_setting('TimeZone') as said`
    expect(await ask(url, zone)).toEqual(['UTC'])
    expect(await db.$queryRawUnsafe(zone)).toEqual([{ said: 'UTC' }])
    const busy = `${url}?options=${encodeURIComponent('-c TimeZone=Asia/Tokyo -c work_mem=5MB')}`
    expect(await ask(busy, zone)).toEqual(['UTC'])
    expect(await ask(busy, `select current_setting('work_mem') as said`)).toEqual(['5MB'])
    expect(await ask(`${url}#?`, zone)).toEqual(['UTC'])
    expect(inUtc('postgresql:///site?host=/run')).toBe(
      'postgresql:///site?host=/run&options=-c%20TimeZone%3DUTC',
    )
  })
})
