import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { correctABrief, publishABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { listDayRows } from '#server/days/list-day-rows.ts'
import { getBriefNeighbours } from '#server/pages/get-brief-neighbours.ts'
import { listCorrections } from '#server/pages/list-corrections.ts'
import { rebuildLists } from './keep-listing.ts'
import { listCategoryLines } from './list-category-lines.ts'
import { listPublished } from './listings.ts'

const test = useDatabase()
const day = { from: new Date('2026-03-05T00:00:00Z'), to: new Date('2026-03-06T00:00:00Z') }

async function readLanguages() {
  const { db } = test
  const { id } = await db.brief.findUniqueOrThrow({ where: { slug: 'english' } })
  const lines = await listCategoryLines(db, { from: day.from, before: day.to })
  return {
    listed: (await listPublished(db, { where: {}, take: 9 })).map(({ language }) => language),
    latest: lines.find(({ slug }) => slug === 'cybersecurity')?.latest?.language,
    next: (await getBriefNeighbours(db, id)).next?.language,
    day: (await listDayRows(db, day)).map(({ slug, language }) => [slug, language]),
    corrected: (await listCorrections(db, { year: null, take: null })).map(({ language }) => language),
  }
}

it('lists say the language that a brief states, after a correction of it and when they are made anew', async () => {
  await publishABrief(test.db, { slug: 'english', content: aContent({ title: 'English' }) })
  const later = new Date('2026-03-05T13:00:00Z')
  await publishABrief(test.db, {
    slug: 'foreign',
    content: aContent({ title: 'Autre', language: 'fr' }),
    now: later,
  })
  expect(await readLanguages()).toEqual({
    listed: ['fr', null],
    latest: 'fr',
    next: 'fr',
    day: [
      ['foreign', 'fr'],
      ['english', null],
    ],
    corrected: [],
  })
  await correctABrief(test.db, {
    slug: 'foreign',
    content: aContent({ title: 'Outro', language: 'pt-BR' }),
    now: new Date('2026-03-05T14:00:00Z'),
  })
  const corrected = await readLanguages()
  expect(corrected).toMatchObject({
    listed: ['pt-BR', null],
    latest: 'pt-BR',
    next: 'pt-BR',
    corrected: ['pt-BR'],
  })
  await test.db.$transaction(rebuildLists)
  expect(await readLanguages()).toEqual(corrected)
})
