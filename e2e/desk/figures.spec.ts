import { readFile } from 'node:fs/promises'
import { addDays, toDay } from '#domain/days/iso-day.ts'
import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { lookWithAxe } from '#e2e/fixtures/look-with-axe.ts'
import { addReads } from '#server/prints/add-reads.ts'

test('The desk shows what was read of a brief by day, and of all briefs for chosen days', async ({
  sitDown,
  publish,
  deskRecord,
}) => {
  const title = 'Read by many'
  const address = await publish({ title })
  const unread = await publish({ title: 'Read by nobody' })
  const today = toDay(new Date())
  const earlier = addDays(today, -40)
  await addReads(deskRecord, [
    { address, day: earlier, reads: 1_000 },
    { address, day: addDays(today, -3), reads: 12 },
  ])
  const page = await sitDown('Fay Figures', ['author'])
  await page.goto(`/admin${address}`)
  const readings = page.getByRole('region', { name: 'Readings' })
  await expect(readings).toContainText('1,012 readings since publication')
  await expect(readings).toContainText('12 of them in the last 28 days')
  await expect(readings.getByRole('img', { name: 'A bar for each day' })).toBeVisible()
  await readings.getByText('Readings by day as a table').click()
  await expect(readings.getByRole('row')).toHaveCount(29)
  expect(await lookWithAxe(page)).toEqual([])

  await page.goto(`/admin${unread}`)
  await expect(readings).toContainText('No readings since publication')

  await page.goto('/admin')
  await page.getByRole('link', { name: 'Figures of all briefs, for any days' }).click()
  const row = page.getByRole('row', { name: new RegExp(title) })
  await expect(row).toContainText(/12$/)
  await page.getByLabel('From').fill(earlier)
  await page.getByLabel('To').fill(earlier)
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(row).toContainText(/1,000$/)
  await expect(page).toHaveURL(new RegExp(`from=${earlier}&to=${earlier}$`))

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download as JSON lines' }).click()
  const lines = (await readFile(await (await download).path(), 'utf8')).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toContainEqual({
    day: earlier,
    address,
    brief: address.replace('/briefs/', ''),
    readings: 1_000,
  })
})
