import { expect, test } from '../fixtures/site-test.ts'

test('opens', async ({ page }) => {
  await page.goto('/briefs/port-of-exmere')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sensor Fault Closes the Port of Exmere for a Day')
})
