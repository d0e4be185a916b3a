import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { spellInstant } from '#domain/days/spell-instant.ts'

/** The last Sunday of a month of next year, when clocks change in Europe: `2027-03-28`. */
function lastSunday(month: 3 | 10): string {
  const last = new Date(Date.UTC(new Date().getUTCFullYear() + 1, month, 0))
  last.setUTCDate(last.getUTCDate() - last.getUTCDay())
  return last.toISOString().slice(0, 10)
}

test('An editor schedules in their own zone: UTC stands beside it, and an hour that is skipped or repeated is asked about', async ({
  sitDown,
  desk,
  importDraft,
  write,
  deskRecord,
}) => {
  const slug = await importDraft(await write({ title: 'Scheduled in Berlin' }))
  await desk('submit', slug)
  await desk('verify', slug, '--by', 'Vic Verifier')
  const page = await sitDown('Berta Berlin', ['editor'])
  await deskRecord.person.updateMany({
    where: { name: 'Berta Berlin' },
    data: { timeZone: 'Europe/Berlin' },
  })
  await page.goto(`/admin/briefs/${slug}`)
  await page.locator('summary', { hasText: 'Schedule' }).click()
  const field = page.getByLabel('Day and time in Europe/Berlin')
  const form = page.locator('form').filter({ has: field })
  const schedule = form.getByRole('button', { name: /^Schedule revision/ })

  const forward = lastSunday(3)
  await field.fill(`${forward}T12:00`)
  await expect(form.getByText(spellInstant(`${forward}T10:00:00.000Z`))).toBeVisible()

  await field.fill(`${forward}T02:30`)
  await expect(form.getByText(/^There is no such time: clocks in Europe\/Berlin go forward/)).toBeVisible()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await form
    .getByRole('button', { name: /^Use \d\d:\d\d$/ })
    .last()
    .click()
  await expect(field).toHaveAttribute('aria-invalid', 'false')
  await expect(field).toBeFocused()
  await expect(form.getByText(/^There is no such time/)).toHaveCount(0)

  const back = lastSunday(10)
  await field.fill(`${back}T02:30`)
  const which = form.getByRole('group', { name: 'Clocks go back, so 02:30 comes twice. Which one?' })
  await expect(which.getByRole('radio', { name: /^The first/ })).not.toBeChecked()
  await which.getByRole('radio', { name: /^The second/ }).check()
  await schedule.click()
  await expect(page.getByText(/^Goes out on/)).toBeVisible()
  // The form that had the focus is gone.
  await expect(page.getByText('This brief is now scheduled.')).toBeFocused()
  const draft = await deskRecord.draft.findFirst({ where: { brief: { slug } } })
  expect(draft?.scheduledFor?.toISOString()).toBe(`${back}T01:30:00.000Z`)
})
