import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { readAuditFilter } from '#domain/audit/audit-filter.ts'
import type { Role } from '#domain/people/actor.ts'
import { roles } from '#domain/people/actor.ts'
import { anOrder, draftABrief, publishABrief } from '#ops/testing/brief-builder.ts'
import { aDoor, anAccount, goodPassword, setUpApp, Visitor } from '#ops/testing/desk-visitor.ts'
import { explainQueries, recordQueries } from '#ops/testing/explain-queries.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { newId } from '#server/db/new-id.ts'
import { answerAuditExport } from './answer-audit-export.ts'
import { listAudit } from './list-audit.ts'
import { listSubjectNames } from './list-subject-names.ts'

const test = useDatabase()
const filterOf = (query: string) => readAuditFilter(new URLSearchParams(query))
const list = (query: string, take = 10) => listAudit(test.db, { filter: filterOf(query), cursor: null, take })

/** Entries of somebody's, one a minute from noon of a day on. */
async function entries(actorId: string, day: string, count: number): Promise<void> {
  const start = Date.parse(`${day}T12:00:00Z`)
  await test.db.auditEntry.createMany({
    data: Array.from({ length: count }, (_, index) => ({
      id: newId(),
      // Two of each minute, so that the id has to decide.
      at: new Date(start + Math.floor(index / 2) * 60_000),
      actorId,
      action: 'noted',
      origin: 'desk',
      subject: 'category',
      after: { text: String(index) },
    })),
  })
}

describe('the audit log', () => {
  it('tells who did what to what, by its name', async () => {
    await publishABrief(test.db, { slug: 'port' })
    const [line] = await list('subject=brief&action=published')
    const brief = await test.db.brief.findUniqueOrThrow({
      where: { slug: 'port' },
      select: { id: true, liveRevision: { select: { title: true } } },
    })
    expect(line).toMatchObject({ subjectId: brief.id, subjectName: brief.liveRevision?.title })
  })

  it('names a brief that readers do not have by the title of its draft, and by its address without one', async () => {
    const begun = await draftABrief(test.db, { content: aContent({ title: '' }) })
    const titled = await draftABrief(test.db, { slug: 'quay', content: aContent({ title: 'The quay' }) })
    const untitled = await draftABrief(test.db, { slug: 'untold', content: aContent({ title: '' }) })
    const ids = await test.db.brief.findMany({
      where: { slug: { in: [begun, titled, untitled] } },
      orderBy: { slug: 'asc' },
      select: { id: true },
    })
    const names = await listSubjectNames(
      test.db,
      ids.map(({ id }) => ({ subject: 'brief', subjectId: id })),
    )
    expect(ids.map(({ id }) => names.get(`brief ${id}`))).toEqual(['Untitled', 'The quay', 'untold'])
  })

  it('is read page by page, each entry once, the newest first', async () => {
    const { actor } = await anOrder(test.db, 'Ann Paged')
    await entries(actor.id, '2020-01-05', 9)
    const filter = filterOf(`person=${actor.id}`)
    const seen: string[] = []
    let cursor = null
    for (let page = 0; page < 5; page += 1) {
      const lines = await listAudit(test.db, { filter, cursor, take: 2 })
      seen.push(...lines.map(({ id }) => id))
      const last = lines.at(-1)
      cursor = last ? { at: last.at, id: last.id } : null
    }
    const whole = await listAudit(test.db, { filter, cursor: null, take: 20 })
    expect(seen).toEqual(whole.map(({ id }) => id))
    expect(new Set(seen).size).toBe(9)
    expect(whole.map(({ at }) => at)).toEqual(
      whole
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    )
  })

  it('is narrowed to days, both included', async () => {
    const { actor } = await anOrder(test.db, 'Ann Dated')
    const id = actor.id
    for (const day of ['2021-01-05', '2021-01-06', '2021-01-07']) await entries(id, day, 1)
    const days = (await list(`person=${id}&from=2021-01-05&to=2021-01-06`)).map(({ at }) => at.slice(0, 10))
    expect(days).toEqual(['2021-01-06', '2021-01-05'])
  })

  it('is read by index however long it is', async () => {
    const { actor } = await anOrder(test.db, 'Ann Long')
    const id = actor.id
    await entries(id, '2022-01-05', 5_000)
    await test.db.$executeRaw`analyze audit_entries`
    const cursor = { at: '2022-01-06T00:00:00.000Z', id: 'ffffffff-ffff-4fff-8fff-ffffffffffff' }
    for (const query of ['', `person=${id}`, 'action=noted', 'subject=category', 'from=2022-01-05']) {
      const queries = await recordQueries(() =>
        listAudit(test.db, { filter: filterOf(query), cursor, take: 10 }),
      )
      const works = await explainQueries(test.url, queries)
      const audit = works.filter(({ text }) => text.includes('audit_entries'))
      expect(
        audit.map(({ rows }) => rows <= 10),
        query,
      ).toEqual([true])
      expect(
        audit.flatMap(({ wholeTables }) => wholeTables).map(({ table }) => table),
        query,
      ).toEqual([])
    }
  })
})

describe('its export', () => {
  const address = 'http://localhost:3000/api/desk/audit.jsonl'
  const ask = (visitor: Visitor, more: Record<string, string> = {}, query = '') =>
    answerAuditExport(
      visitor.door,
      new Request(`${address}${query}`, {
        headers: visitor.headers({ 'sec-fetch-site': 'same-origin', ...more }),
      }),
    )

  async function aVisitorWith(role: Role): Promise<Visitor> {
    const { email } = await anAccount(test.db, `Somebody ${Math.random()}`, [role])
    const visitor = new Visitor(aDoor(test.db))
    await visitor.signIn(email)
    if (role !== 'author') await setUpApp(visitor)
    return visitor
  }

  it('is for editors and owners', async () => {
    const statuses: Record<string, number> = {}
    for (const role of roles) statuses[role] = (await ask(await aVisitorWith(role))).status
    expect(statuses).toEqual({ author: 403, verifier: 403, editor: 200, owner: 200 })
  })

  it('is not for whoever has not signed in, or not with the second step', async () => {
    const nobody = new Visitor(aDoor(test.db))
    expect((await ask(nobody)).status).toBe(401)
    const { email } = await anAccount(test.db, 'Ed Halfway Out', ['owner'])
    await nobody.signIn(email, goodPassword)
    expect((await ask(nobody)).status).toBe(401)
  })

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'none' }, 403],
    [{ host: 'evil.example' }, 421],
  ])('is not given out with %j', async (headers, status) =>
    expect((await ask(await aVisitorWith('owner'), headers)).status).toBe(status),
  )

  it('has every entry of the filter on a line of its own, over more than one batch', async () => {
    const { actor } = await anOrder(test.db, 'Ann Exported')
    const id = actor.id
    await entries(id, '2023-01-05', 2_300)
    const answer = await ask(await aVisitorWith('editor'), {}, `?person=${id}`)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const lines = (await answer.text()).trimEnd().split('\n')
    const read = lines.map((line) => JSON.parse(line) as { id: string; actor: { name: string } })
    expect(new Set(read.map((line) => line.id)).size).toBe(2_300)
    expect(read[0]?.actor.name).toBe('Ann Exported')
  })
})
