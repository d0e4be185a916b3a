import { beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { correctABrief, draftABrief, publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { listCorrections, listCorrectionYears } from './list-corrections.ts'

const test = useDatabase()
const on = (day: string) => new Date(`${day}T09:00:00Z`)
const category = { slug: 'cybersecurity', name: 'Cybersecurity' }

beforeAll(async () => {
  expect(await listCorrections(test.db, { year: null, take: 60 })).toEqual([])
  expect(await listCorrectionYears(test.db)).toEqual([])
  for (const slug of ['port', 'quay', 'untouched']) {
    const content = aContent({ title: `The ${slug}` })
    await publishABrief(test.db, { slug, content, now: on('2023-12-30') })
  }
  await draftABrief(test.db, { slug: 'drafted' })
  const port = { slug: 'port', content: aContent({ title: 'The port, mended' }) }
  await correctABrief(test.db, { ...port, note: 'It was Monday.', now: on('2023-12-31') })
  const clearer = aContent({ title: 'The port, clearer' })
  await correctABrief(test.db, {
    slug: 'port',
    content: clearer,
    kind: 'clarification',
    note: 'Which port.',
    now: on('2026-01-01'),
  })
  await correctABrief(test.db, { slug: 'quay', note: 'A secret of the text.', now: on('2026-01-02') })
  await withdrawABrief(test.db, { slug: 'quay', reason: 'It is void.', now: on('2026-01-03') })
})

const ofQuay = {
  slug: 'quay',
  title: 'Port closed after a real alarm',
  language: null,
  category,
  demonstration: false,
}
const ofPort = { slug: 'port', title: 'The port, clearer', language: null, category, demonstration: false }
const newest = [
  { ...ofQuay, at: '2026-01-03T09:00:00.000Z', kind: 'withdrawal', note: 'It is void.', compared: null },
  { ...ofQuay, at: '2026-01-02T09:00:00.000Z', kind: 'factual', note: null, compared: null },
  {
    ...ofPort,
    at: '2026-01-01T09:00:00.000Z',
    kind: 'clarification',
    note: 'Which port.',
    compared: { from: 2, to: 3 },
  },
]
const oldest = {
  ...ofPort,
  at: '2023-12-31T09:00:00.000Z',
  kind: 'factual',
  note: 'It was Monday.',
  compared: { from: 1, to: 2 },
}

describe('corrections and withdrawals', () => {
  it('are listed newest first; what was withdrawn keeps its reason only', async () => {
    expect(await listCorrections(test.db, { year: null, take: 60 })).toEqual([...newest, oldest])
  })

  it('are listed up to a number, of both sorts together', async () => {
    expect(await listCorrections(test.db, { year: null, take: 2 })).toEqual(newest.slice(0, 2))
  })

  it.each([
    ['2026', newest],
    ['2023', [oldest]],
    ['2024', []],
    ['9999', []],
  ])('are listed whole by the year %s', async (year, expected) => {
    expect(await listCorrections(test.db, { year, take: null })).toEqual(expected)
  })

  it('say which years have any', async () => {
    expect(await listCorrectionYears(test.db)).toEqual(['2026', '2023'])
  })
})
