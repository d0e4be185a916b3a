import { describe, expect, it } from 'vitest'
import { roles } from '#domain/people/actor.ts'
import { publishABrief, renameABrief } from '#ops/testing/brief-builder.ts'
import { aDoor, anAccount, setUpApp, Visitor } from '#ops/testing/desk-visitor.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { addReads } from '#server/prints/add-reads.ts'
import { answerFiguresExport } from './answer-figures-export.ts'

const test = useDatabase()
const address = 'http://localhost:3000/api/desk/figures.jsonl'

async function aSignedIn(role: (typeof roles)[number]): Promise<Visitor> {
  const { email } = await anAccount(test.db, `Reading ${Math.random()}`, [role])
  const visitor = new Visitor(aDoor(test.db))
  await visitor.signIn(email)
  if (role !== 'author') await setUpApp(visitor)
  return visitor
}

function ask(visitor: Visitor, query = '', site = 'same-origin'): Promise<Response> {
  const headers = visitor.headers({ 'sec-fetch-site': site })
  return answerFiguresExport(visitor.door, new Request(`${address}${query}`, { headers }))
}

describe('the export of the figures', () => {
  it.each(roles)('is for everyone at the desk, %s too', async (role) =>
    expect((await ask(await aSignedIn(role))).status).toBe(200),
  )

  it('is for nobody else, and for no other site', async () => {
    expect((await ask(new Visitor(aDoor(test.db)))).status).toBe(401)
    expect((await ask(await aSignedIn('owner'), '', 'cross-site')).status).toBe(403)
  })

  it('has a line for each day and address, the earliest day first, and nothing of other days', async () => {
    await publishABrief(test.db, { slug: 'told-before' })
    await renameABrief(test.db, { slug: 'told-before', to: 'told' })
    await addReads(test.db, [
      { address: '/briefs/told', day: '2026-03-07', reads: 2 },
      { address: '/briefs/told-before', day: '2026-03-05', reads: 7 },
      { address: '/briefs/told', day: '2026-03-08', reads: 90 },
      { address: '/', day: '2026-03-07', reads: 90 },
    ])
    const answer = await ask(await aSignedIn('author'), '?from=2026-03-01&to=2026-03-07')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="figures.jsonl"')
    expect(
      (await answer.text())
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { day: '2026-03-05', address: '/briefs/told-before', brief: 'told', readings: 7 },
      { day: '2026-03-07', address: '/briefs/told', brief: 'told', readings: 2 },
    ])
  })

  it('is empty where nothing was read', async () => {
    const answer = await ask(await aSignedIn('author'), '?from=2020-01-01&to=2020-01-31')
    expect([answer.status, await answer.text()]).toEqual([200, ''])
  })
})
