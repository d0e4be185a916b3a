import { expect, it } from 'vitest'
import { anOrder, noon } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getEarlierText, listEarlierTexts } from './earlier-texts.ts'
import { savePage } from './save-page.ts'

const test = useDatabase()

/** Saves a page on what is there, so many minutes after noon. */
async function save(slug: string, by: string, { body, minutes }: { body: string; minutes: number }) {
  const now = new Date(noon.getTime() + minutes * 60_000)
  const before = await test.db.standingPage.findUnique({ where: { slug } })
  const order = { ...(await anOrder(test.db, by, now)), slug, title: `Of ${slug}` }
  done(await savePage(test.db, { ...order, body, version: before?.updatedAt ?? null }))
  return now
}

it('lists the texts that a page had, with who saved each and when, and gives each as it was', async () => {
  const first = await save('why', 'Ann Author', { body: 'One.', minutes: 0 })
  expect(await listEarlierTexts(test.db, 'why')).toEqual([])
  const second = await save('why', 'Bea Editor', { body: 'Two.\n\nAnd more.', minutes: 1 })
  await save('why', 'Cy Owner', { body: 'Three.', minutes: 2 })
  const listed = await listEarlierTexts(test.db, 'why')
  expect(listed.map(({ title, by, at }) => [title, by, at])).toEqual([
    ['Of why', 'Bea Editor', second],
    ['Of why', 'Ann Author', first],
  ])
  const texts = await Promise.all(listed.map(({ id }) => getEarlierText(test.db, 'why', id)))
  expect(texts).toEqual([
    { title: 'Of why', body: 'Two.\n\nAnd more.' },
    { title: 'Of why', body: 'One.' },
  ])
})

it('knows the text that came with the software, which nobody saved', async () => {
  const page = { slug: 'about', title: 'About', body: 'As delivered.', updatedAt: noon }
  await test.db.standingPage.create({ data: page })
  await save('about', 'Ann Author', { body: 'Ours.', minutes: 1 })
  const [delivered] = await listEarlierTexts(test.db, 'about')
  expect(delivered).toMatchObject({ title: 'About', by: null, at: null })
  expect(await getEarlierText(test.db, 'about', delivered?.id ?? null)).toEqual({
    title: 'About',
    body: 'As delivered.',
  })
})

it('gives no text by an id of another page, of another entry, or of nothing', async () => {
  await save('support', 'Ann Author', { body: 'One.', minutes: 0 })
  await save('support', 'Ann Author', { body: 'Two.', minutes: 1 })
  const [{ id } = { id: '' }] = await listEarlierTexts(test.db, 'support')
  const entries = await test.db.auditEntry.findMany({ where: { NOT: { subject: 'page' } } })
  expect(await getEarlierText(test.db, 'privacy', id)).toBeNull()
  for (const wrong of [null, '', 'x', "'; drop table briefs; --", entries[0]?.id ?? null])
    expect(await getEarlierText(test.db, 'support', wrong)).toBeNull()
  expect(await getEarlierText(test.db, 'support', id)).not.toBeNull()
})

it('lists a hundred at most, and those of one page alone', async () => {
  for (let minutes = 0; minutes < 103; minutes += 1)
    await save('privacy', 'Ann Author', { body: `Text ${minutes}.`, minutes })
  const listed = await listEarlierTexts(test.db, 'privacy')
  expect(listed).toHaveLength(100)
  expect(await getEarlierText(test.db, 'privacy', listed[0]?.id ?? null)).toMatchObject({ body: 'Text 101.' })
  expect(await listEarlierTexts(test.db, 'accessibility')).toEqual([])
})
