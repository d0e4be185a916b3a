import { beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import {
  correctABrief,
  draftABrief,
  publishABrief,
  renameABrief,
  withdrawABrief,
} from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getBriefHistory } from './get-brief-history.ts'

const test = useDatabase()
const at = (hour: number) => new Date(Date.UTC(2026, 2, 5, hour))

beforeAll(async () => {
  await publishABrief(test.db, { slug: 'whole', now: at(8) })
  await publishABrief(test.db, { slug: 'corrected', now: at(8) })
  await correctABrief(test.db, { slug: 'corrected', now: at(9), note: 'The alarm was real.' })
  await correctABrief(test.db, {
    slug: 'corrected',
    content: aContent({ title: 'Port closed twice' }),
    now: at(10),
    kind: 'update',
    note: 'It was closed again.',
    by: 'Una Updater',
  })
  await renameABrief(test.db, { slug: 'corrected', to: 'present', now: at(11) })
  await publishABrief(test.db, { slug: 'withdrawn', now: at(8) })
  await withdrawABrief(test.db, { slug: 'withdrawn', now: at(9) })
  await draftABrief(test.db, { slug: 'drafted', now: at(8) })
})

async function find(slug: string, compared: { from: number; to: number } | null = null) {
  const answer = await getBriefHistory(test.db, slug, compared)
  if (answer.status !== 200) throw new Error(`${slug}: ${answer.status}`)
  return answer.history
}

describe('the history of a brief', () => {
  it('says of every published revision who did what, and what it changed', async () => {
    const { slug, title, revisions } = await find('present')
    expect([slug, title]).toEqual(['present', 'Port closed twice'])
    expect(revisions).toEqual([
      {
        number: 3,
        publishedAt: '2026-03-05T10:00:00.000Z',
        writer: 'Una Updater',
        verifier: 'Vic Verifier',
        verifiedAt: '2026-03-05T10:00:00.000Z',
        publisher: 'Una Updater',
        correction: { kind: 'update', note: 'It was closed again.' },
      },
      {
        number: 2,
        publishedAt: '2026-03-05T09:00:00.000Z',
        writer: 'Ed Editor',
        verifier: 'Vic Verifier',
        verifiedAt: '2026-03-05T09:00:00.000Z',
        publisher: 'Ed Editor',
        correction: { kind: 'factual', note: 'The alarm was real.' },
      },
      {
        number: 1,
        publishedAt: '2026-03-05T08:00:00.000Z',
        writer: 'Ann Author',
        verifier: 'Vic Verifier',
        verifiedAt: '2026-03-05T08:00:00.000Z',
        publisher: revisions[2]?.publisher ?? '',
        correction: null,
      },
    ])
  })

  it('compares the latest revision with the one before, or any two', async () => {
    const latest = (await find('present')).difference
    expect([latest?.from, latest?.to]).toEqual([2, 3])
    const whole = (await find('present', { from: 1, to: 3 })).difference
    const head = whole?.sections.find(({ title }) => title === 'Title and origins')
    expect(head?.pieces.map(({ kind }) => kind)).toContain('added')
  })

  it('compares nothing where there is one revision only', async () => {
    expect((await find('whole')).difference).toBeNull()
  })

  it('of a former address leads to the present one', async () => {
    expect(await getBriefHistory(test.db, 'corrected')).toEqual({ status: 308, slug: 'present' })
  })

  it('of a withdrawn brief is no more than its notice', async () => {
    expect(await getBriefHistory(test.db, 'withdrawn')).toMatchObject({
      status: 410,
      reason: 'It was wrong.',
    })
  })

  it.each([
    ['drafted', null],
    ['nowhere', null],
    ['present', { from: 1, to: 4 }],
    ['present', { from: 0, to: 1 }],
  ])('of %s, comparing %j, is not there', async (slug, compared) => {
    expect(await getBriefHistory(test.db, slug, compared)).toEqual({ status: 404 })
  })
})
