import { expect, test } from '#e2e/fixtures/newsroom-test.ts'

/** Sixty letters without a place to break. */
const word = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunt'

test('A word of sixty letters pushes no page sideways', async ({ page, publish }) => {
  await page.setViewportSize({ width: 320, height: 900 })
  const address = await publish({
    title: `${word} stopped`,
    bottomLine: `The ${word} was stopped, as https://example.org/${word.toLowerCase()}/${word} says.`,
    entity: `${word} Office`,
    tag: word.toLowerCase(),
  })
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1, name: word })).toBeVisible()
  const places = [address, '/', '/categories/regional-stability', '/nothing/here']
  for (const name of [`${word} Office`, word.toLowerCase()]) {
    places.push((await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '')
  }
  for (const place of places) {
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(place)
      await expect(page.getByText(word).or(page.getByText(word.toLowerCase())).first()).toBeVisible()
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${place} at ${width} px`,
      ).toBeLessThanOrEqual(width)
    }
  }
})
