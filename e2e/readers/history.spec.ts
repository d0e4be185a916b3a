import { expect, test } from '#e2e/fixtures/site-test.ts'

test('A corrected brief shows what every revision changed, word by word', async ({ page }) => {
  await page.goto('/briefs/bridge-at-ober')
  await page.getByRole('link', { name: 'History', exact: true }).click()
  await expect(page).toHaveURL('/briefs/bridge-at-ober/history')
  const revisions = page.getByRole('list').filter({ has: page.getByRole('heading', { name: 'Revision 1' }) })
  await expect(revisions.getByRole('heading')).toHaveText(['Revision 2, current', 'Revision 1'])
  await expect(revisions).toContainText('The closure lasted 14 hours, not 4; we had misread the log.')
  await expect(
    page.getByRole('heading', { name: 'What changed from revision 1 to revision 2' }),
  ).toBeVisible()
  const difference = page.getByRole('region', { name: 'What changed from revision 1 to revision 2' })
  await expect(difference.getByRole('deletion').filter({ hasText: 'removed: 4]' })).toHaveCount(1)
  await expect(difference.getByRole('insertion').filter({ hasText: 'added: 14]' })).toHaveCount(1)
  await page.getByRole('link', { name: 'Back to the brief' }).click()
  await expect(page).toHaveURL('/briefs/bridge-at-ober')
})

test('A brief that was never changed says so, and two revisions that there are not are not found', async ({
  page,
}) => {
  await page.goto('/briefs/port-of-exmere/history')
  await expect(page.getByText('This brief has not been changed since it was published.')).toBeVisible()
  expect((await page.goto('/briefs/port-of-exmere/history/1-2'))?.status()).toBe(404)
  expect((await page.goto('/briefs/bridge-at-ober/history/1-2'))?.status()).toBe(200)
  expect((await page.goto('/briefs/dam-at-grauwald/history'))?.status()).toBe(410)
})
