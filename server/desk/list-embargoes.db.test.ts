import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { listDaysOfWeek } from '#domain/days/iso-week.ts'
import { anOrder, draftABrief, noon } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { setEmbargo } from '#server/briefs/set-embargo.ts'
import { listEmbargoes } from './list-embargoes.ts'

const test = useDatabase()

async function embargo(title: string, until: string): Promise<string> {
  const slug = await draftABrief(test.db, { content: aContent({ title }) })
  const order = await anOrder(test.db, 'Ed Editor', noon)
  done(await setEmbargo(test.db, { ...order, slug, until: new Date(until) }))
  return slug
}

it('lists the embargoes that end in a week, first to last, and those of no other', async () => {
  const week = listDaysOfWeek('2026-w11') ?? []
  await embargo('The Sunday before', '2026-03-08T23:59:00Z')
  const last = await embargo('The last minute', '2026-03-15T23:59:00Z')
  const first = await embargo('The first minute', '2026-03-09T00:00:00Z')
  await embargo('The Monday after', '2026-03-16T00:00:00Z')
  await draftABrief(test.db, { content: aContent({ title: 'Under none' }) })
  const category = { slug: 'cybersecurity', name: 'Cybersecurity' }
  expect(await listEmbargoes(test.db, week)).toEqual([
    { slug: first, title: 'The first minute', category, until: '2026-03-09T00:00:00.000Z' },
    { slug: last, title: 'The last minute', category, until: '2026-03-15T23:59:00.000Z' },
  ])
  expect(await listEmbargoes(test.db, [])).toEqual([])
})
