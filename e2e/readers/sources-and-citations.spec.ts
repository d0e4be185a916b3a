import { expect, test } from '#e2e/fixtures/site-test.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`The sources of a brief, with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })
    test.beforeEach(({ page }) => page.goto('/briefs/port-of-exmere'))

    test('are graded by the Admiralty code, in words', async ({ page }) => {
      const sources = page.getByRole('complementary', { name: 'Sources' })
      const [first, second] = [sources.getByRole('listitem').nth(0), sources.getByRole('listitem').nth(1)]
      await expect(first).toContainText('B2 usually reliable; probably true')
      await expect(first).toContainText('The Exmere Post, 5 March 2026 · accessed 5 March 2026')
      await expect(first.getByRole('link', { name: 'Harbour reopens after false alarm' })).toHaveAttribute(
        'href',
        'https://post.example/harbour-reopens',
      )
      await expect(second).toContainText('C3 fairly reliable; possibly true')
    })

    test('are reached from a citation, and lead back to where they are cited', async ({ page }) => {
      await page.locator('a[role=doc-noteref]', { hasText: '[2]' }).first().click()
      await expect(page).toHaveURL(/#n2$/)
      const source = page.getByRole('listitem').filter({ hasText: 'Union calls for a day of action' })
      await expect(source).toBeInViewport()

      await source.locator('a[role=doc-backlink]', { hasText: '§2' }).click()
      await expect(page).toHaveURL(/#c2-s2$/)
      await expect(page.getByText('a strike announced for the same day')).toBeInViewport()
      // The place itself, not only its section, and with what stands before it.
      await expect.poll(async () => (await page.locator(':target').boundingBox())?.y).toBeGreaterThan(100)
    })

    test('are listed with the other parts in the section list, which leads to each', async ({ page }) => {
      const list = page.getByRole('navigation', { name: 'In this brief' })
      await expect(list.getByRole('link')).toHaveText([
        '1 BLUF',
        '2 Competing Hypotheses',
        '3 Key Assumptions and Red Flags',
        '4 Implications and Strategic Risks',
        '5 Recommendations and Outlook',
        '6 Key Individuals and Entities',
        '7 Thematic Tags',
        'Techniques applied',
        'Sources',
        'Related briefs',
      ])
      await list.getByRole('link', { name: 'Thematic Tags' }).click()
      await expect(page.getByRole('heading', { level: 2, name: 'Thematic Tags' })).toBeInViewport()
    })
  })
}

test('The section list marks the section being read', async ({ page }) => {
  await page.goto('/briefs/port-of-exmere')
  const link = page
    .getByRole('navigation', { name: 'In this brief' })
    .getByRole('link', { name: 'Implications' })
  await expect(link).not.toHaveAttribute('aria-current')
  await page.getByRole('heading', { level: 2, name: 'Implications' }).evaluate((heading) => {
    scrollTo({ top: heading.getBoundingClientRect().top + scrollY - innerHeight / 10, behavior: 'instant' })
  })
  await expect(link).toHaveAttribute('aria-current', 'location')
})

test('The section list marks short sections at the end of the page too', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/briefs/port-of-exmere')
  const list = page.getByRole('navigation', { name: 'In this brief' })
  const marked = new Set<string>()
  const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
  for (let top = 0; top <= end + 20; top += 20) {
    await page.evaluate(
      (to) =>
        new Promise((resolve) => {
          scrollTo({ top: to, behavior: 'instant' })
          requestAnimationFrame(() => requestAnimationFrame(resolve))
        }),
      top,
    )
    for (const name of await list.locator('[aria-current]').allTextContents()) marked.add(name.trim())
  }
  expect([...marked]).toEqual([
    '1 BLUF',
    '2 Competing Hypotheses',
    '3 Key Assumptions and Red Flags',
    '4 Implications and Strategic Risks',
    '5 Recommendations and Outlook',
    '6 Key Individuals and Entities',
    '7 Thematic Tags',
    'Techniques applied',
    'Related briefs',
  ])
})

test('A section chosen from the list is the one marked, until the reader moves on', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/briefs/port-of-exmere')
  const list = page.getByRole('navigation', { name: 'In this brief' })
  await list.getByRole('link', { name: 'Thematic Tags' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Thematic Tags' })).toBeInViewport()
  await expect(list.locator('[aria-current]')).toHaveText('7 Thematic Tags')
  await page.keyboard.press('Home')
  await expect(list.getByRole('link', { name: 'Thematic Tags' })).not.toHaveAttribute('aria-current')
})
