import { expect, test } from '#e2e/fixtures/site-test.ts'

const title = 'Sensor Fault Closes the Port of Exmere for a Day'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`A reader, with scripts ${javaScriptEnabled ? 'on' : 'off'}, searches`, () => {
    test.use({ javaScriptEnabled })

    test('from the head of a page, and is led to where it was found', async ({ page }) => {
      await page.goto('/daily')
      await page.getByRole('search').locator('input[type=search]').fill('exmere sensor')
      await page.getByRole('search').locator('input[type=search]').press('Enter')
      await expect(page).toHaveURL('/search?q=exmere+sensor')
      const hit = page.getByRole('listitem').filter({ hasText: title }).first()
      await expect(hit.locator('mark').first()).toBeVisible()
      await hit
        .getByText(/^Found in/)
        .getByRole('link')
        .click()
      await expect(page).toHaveURL(/\/briefs\/port-of-exmere#/)
    })

    test('with a mistake in a word, and is asked what was meant', async ({ page }) => {
      await page.goto('/search?q=exmore')
      await expect(page.getByRole('heading', { name: 'No briefs' })).toBeVisible()
      await page.getByText('Did you mean').getByRole('link').click()
      await expect(page).toHaveURL('/search?q=exmere')
      await expect(page.getByRole('link', { name: title })).toBeVisible()
    })

    test('and narrows what was found, and takes that back', async ({ page }) => {
      await page.goto('/search?q=attack')
      const all = await page.getByRole('heading', { level: 2 }).first().innerText()
      const facets = page.getByRole('region', { name: 'Narrow the results' })
      await facets.getByRole('link', { name: 'Counter-Terrorism' }).click()
      await expect(page).toHaveURL('/search?q=attack+category%3Acounter-terrorism')
      expect(await page.getByRole('heading', { level: 2 }).first().innerText()).not.toBe(all)
      await page.getByRole('link', { name: 'Remove the filter category:counter-terrorism' }).click()
      await expect(page).toHaveURL('/search?q=attack')
    })
  })
}

test('Suggestions lead to a page by the keyboard alone', async ({ page }) => {
  await page.goto('/')
  const field = page.getByLabel('Search the briefs')
  // What suggests comes when somebody goes to the field.
  await field.focus()
  await expect(field).toHaveRole('combobox')
  // On a slow machine pauses between keys are long enough to ask for a part of it.
  const isAnswered = () => page.waitForResponse(/suggest\.json\?q=exmere\+har$/)
  const answered = isAnswered()
  await field.pressSequentially('exmere har')
  await answered
  const first = page.getByRole('option').first()
  await expect(first).toContainText('Exmere Harbour Authority')
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  await field.press('ArrowDown')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await field.press('Escape')
  await expect(page.getByRole('option')).toHaveCount(0)
  const answeredAgain = isAnswered()
  await field.press('Space')
  await answeredAgain
  await expect(first).toBeVisible()
  await field.press('ArrowDown')
  await field.press('Enter')
  await expect(page).toHaveURL('/entities/exmere-harbour-authority')
})

test('A search can be followed in three formats, each with the whole text and nothing that runs', async ({
  page,
  request,
}) => {
  await page.goto('/search?q=exmere')
  for (const name of ['Atom', 'RSS', 'JSON Feed']) {
    const address = await page.getByRole('main').getByRole('link', { name, exact: true }).getAttribute('href')
    const answer = await request.get(address ?? '')
    expect(answer.status(), name).toBe(200)
    const text = await answer.text()
    expect(text, name).toContain('/briefs/port-of-exmere')
    expect(text, name).not.toContain('<script')
  }
})

test('Picked feeds come as one list for feed readers', async ({ page }) => {
  await page.goto('/feeds')
  await page.getByRole('checkbox', { name: 'Select Cybersecurity' }).check()
  await page.getByRole('checkbox', { name: 'Select Daily summary' }).check()
  await page.getByRole('button', { name: 'Download ticked feeds as OPML' }).click()
  await expect(page).toHaveURL(/\/opml\.xml\?feed=%2Fdaily&feed=%2Fcategories%2Fcybersecurity$/)
})

test('Somebody who has never followed a feed reads what one is, where feeds are picked', async ({ page }) => {
  await page.goto('/feeds')
  const explained = page.getByRole('region', { name: 'What is a feed?' })
  await expect(explained.getByRole('heading', { level: 2, name: 'What is a feed?' })).toBeVisible()
  await expect(explained).toContainText('An app called a feed reader checks it for you')
})

test('The address of a feed is copied by the keyboard, from a button that says which it is', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/feeds')
  const button = page.getByRole('button', { name: 'Copy the Atom address of Cybersecurity', exact: true })
  await button.focus()
  // It says so for two seconds, which a slow machine might sleep through.
  await button.evaluate((element) => {
    const note = () => {
      if (element.textContent !== 'Copied the Atom address of Cybersecurity') return
      element.dataset['said'] = document.activeElement === element ? 'in focus' : 'out of focus'
    }
    new MutationObserver(note).observe(element, { characterData: true, childList: true, subtree: true })
  })
  await page.keyboard.press('Enter')
  await expect(button).toHaveAttribute('data-said', 'in focus')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(copied).pathname).toBe('/categories/cybersecurity/atom.xml')
  const answer = await page.request.get(new URL(copied).pathname)
  expect(answer.headers()['content-type']).toContain('application/atom+xml')
})
