import { expect, it } from 'vitest'
import { createRandom } from '#ops/bench/random.ts'
import { isThorough } from '#ops/testing/often.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { rebuildLists } from '#server/listings/keep-listing.ts'
import { readKeptLists, readListsFromScratch } from '#server/listings/lists-from-scratch.test-data.ts'
import type { Newsroom } from './newsroom.test-data.ts'
import { edits, publishSome, rareEdits } from './random-edits.test-data.ts'

const test = useDatabase()

/** EDITS_SEED=123 repeats a run that failed; EDITS_COUNT=500 makes a long one. */
const seed = Number(process.env['EDITS_SEED'] ?? 3)
const editCount = Number(process.env['EDITS_COUNT'] ?? (isThorough() ? 40 : 15))

it('after whatever was edited, lists show and count what the record has, and are the same made anew', async () => {
  const room: Newsroom = {
    db: test.db,
    random: createRandom(seed),
    now: new Date('2026-02-26T09:00:00Z'),
    count: 0,
  }
  await publishSome(room)
  const story: string[] = []
  let wasEmptied = false
  while (story.length < editCount) {
    room.count++
    const [name, edit] = rareEdits[story.length] ?? room.random.pick(edits)
    await edit(room)
    story.push(`${room.count}. ${name}`)
    const message = `EDITS_SEED=${seed}, lists not as the record after:\n${story.join('\n')}`
    const present = await readKeptLists(test.db)
    expect(present, message).toEqual(await readListsFromScratch(test.db))
    wasEmptied ||= present.counts.some(({ count }) => count === 0)
  }
  const kept = await readKeptLists(test.db)
  expect(kept.lines.length).toBeGreaterThan(5)
  expect(wasEmptied).toBe(true)
  await test.db.$transaction(rebuildLists)
  expect(await readKeptLists(test.db)).toEqual(kept)
}, 120_000)
