import { expect, it } from 'vitest'
import { draftABrief, noon, publishABrief, renameABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { findMovedBrief } from './find-moved-brief.ts'

const test = useDatabase()

it('finds a brief by its id and by the addresses that it had, and none where it is now', async () => {
  const draft = await draftABrief(test.db, { slug: 'weir-holds' })
  const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug: draft }, select: { id: true } })
  expect(await findMovedBrief(test.db, id)).toBe('weir-holds')
  await publishABrief(test.db, { slug: 'gate-leaks' })
  await renameABrief(test.db, { slug: 'gate-leaks', to: 'gate-lasts', now: noon })
  expect(await findMovedBrief(test.db, 'gate-leaks')).toBe('gate-lasts')
  expect(await findMovedBrief(test.db, 'gate-lasts')).toBeNull()
  expect(await findMovedBrief(test.db, 'nowhere')).toBeNull()
})
