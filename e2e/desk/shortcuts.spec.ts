import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { lookWithAxe } from '#e2e/fixtures/look-with-axe.ts'

test('Letters go through the desk outside fields, are listed, and stay switched off', async ({ sitDown }) => {
  const page = await sitDown('Kay Board', ['owner'])
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  const letters = dialog.getByRole('checkbox', { name: /^Use single letters/ })
  /** Presses the key that lists the letters until the page listens to it. */
  const list = () =>
    expect(async () => {
      await page.keyboard.press('?')
      await expect(dialog).toBeVisible({ timeout: 1_000 })
    }).toPass()
  await page.goto('/admin')
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await expect(dialog.getByRole('row', { name: 'Settings G then S' })).toBeVisible()
  await expect(letters).toBeChecked()
  expect(await lookWithAxe(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeFocused()

  // The second letter has two seconds, which a slow machine may not have.
  await expect(async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('s')
    await expect(page).toHaveURL(/\/admin\/settings$/, { timeout: 5_000 })
  }).toPass()
  await expect(
    page.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Settings' }),
  ).toHaveAttribute('aria-current', 'page')

  const field = page.getByRole('main').getByRole('textbox').first()
  const before = await field.inputValue()
  await field.press('End')
  await field.pressSequentially('c?')
  await expect(field).toHaveValue(`${before}c?`)
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL(/\/admin\/settings$/)

  await page.goto('/admin')
  await list()
  await page.keyboard.press('Escape')
  await page.keyboard.press('c')
  await expect(page).toHaveURL(/\/admin\/briefs\/new$/)

  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Find or do' })
  await page.keyboard.type('calen')
  await expect(palette.getByRole('option', { name: /Calendar/ })).toHaveAttribute('aria-selected', 'true')
  expect(await lookWithAxe(page)).toEqual([])
  // Whoever leaves the line has chosen nothing.
  await palette.getByText('choose').click()
  await expect(palette.getByRole('combobox')).not.toBeFocused()
  await expect(page).toHaveURL(/\/admin\/briefs\/new$/)
  await expect(palette).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('port of')
  await page.getByRole('option', { name: /Port of Exmere/i }).click()
  await expect(page).toHaveURL(/\/admin\/briefs\/port-of-exmere$/)

  await page.goto('/admin')
  await list()
  await letters.uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await expect(letters).not.toBeChecked()
  await page.keyboard.press('Escape')
  await page.keyboard.press('c')
  await page.keyboard.press('?')
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL(/\/admin$/)
})
