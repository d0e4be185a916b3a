import { expect, it } from 'vitest'
import { anOrder, noon } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { savePage, type PageOrder } from './save-page.ts'

const test = useDatabase()

const save = async (change: Partial<PageOrder>) =>
  savePage(test.db, {
    ...(await anOrder(test.db, 'Ed Editor')),
    slug: 'why',
    title: 'Why',
    body: 'Because.',
    version: null,
    ...change,
  })

it('saves a page from its latest version only, prints it, and keeps both texts in the audit log', async () => {
  const { version } = done(await save({}))
  expect(version).toEqual(noon)
  const next = done(await save({ version, body: 'For a reason.' }))
  expect(next.version > version).toBe(true)
  for (const stale of [version, null])
    expect(await save({ version: stale, body: 'Lost.' })).toEqual({ ok: false, refusal: 'changed-meanwhile' })
  expect(await test.db.standingPage.findUnique({ where: { slug: 'why' } })).toMatchObject({
    body: 'For a reason.',
  })
  expect(await test.db.print.findUnique({ where: { address: '/why' } })).toMatchObject({ state: 'owed' })
  const entries = await test.db.auditEntry.findMany({ where: { subject: 'page' }, orderBy: { id: 'asc' } })
  expect(entries.map(({ before, after }) => [before, after])).toEqual([
    [null, { title: 'Why', body: 'Because.' }],
    [
      { title: 'Why', body: 'Because.' },
      { title: 'Why', body: 'For a reason.' },
    ],
  ])
})

it.each<[string, Partial<PageOrder>]>([
  ['unknown-page', { slug: 'terms' }],
  ['empty-page', { body: ' \n' }],
  ['empty-page', { title: '' }],
  ['not-allowed', { actor: { kind: 'person', id: 'x', name: 'X', roles: ['author'] } }],
])('refuses as %s what is wrong with %j', async (refusal, change) =>
  expect(await save(change)).toEqual({ ok: false, refusal }),
)
