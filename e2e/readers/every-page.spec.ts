import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { fromXml } from 'xast-util-from-xml'
import { publicAddress } from '#e2e/fixtures/library-server.ts'
import { pageTypes } from '#e2e/fixtures/page-types.ts'
import { expect, test } from '#e2e/fixtures/site-test.ts'
import { isThorough } from '#ops/testing/often.ts'

/** WCAG 2.2 at level AA holds all of these. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // React writes attributes and void elements in its own valid way.
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // A title is as long as the headline of its brief.
    'long-title': 'off',
  },
})

/** The rules of these standards whose verdict depends on colours. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** A thorough run looks at both layouts of each page; otherwise every fourth page is looked at, in the one and the other in turn. */
function chooseWidths(at: number): number[] {
  if (isThorough()) return [320, 1440]
  return at % 4 > 0 ? [] : [at % 8 === 0 ? 320 : 1440]
}

/** What is asked of a browser besides: of every page in a thorough run, otherwise of every second one. */
const isOpened = (at: number) => isThorough() || at % 2 === 0

async function listViolations(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // Without frames there is nothing to gather in a second page, which the legacy mode does without.
  const { violations } = await choose(new AxeBuilder({ page }).setLegacyMode()).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

for (const [at, { name, address, status }] of pageTypes.entries()) {
  test.describe(name, () => {
    test('answers with its status and the safety headers', async ({ request }) => {
      const response = await request.get(address)
      expect(response.status()).toBe(status)
      const headers = response.headers()
      expect(headers['content-security-policy']).toContain("script-src 'self'")
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers['x-content-type-options']).toBe('nosniff')
    })

    test('is valid HTML', async ({ request }) => {
      const html = await (await request.get(address)).text()
      const report = await validator.validateString(html)
      const messages = report.results.flatMap((result) => result.messages)
      expect(messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`)).toEqual(
        [],
      )
    })

    for (const width of chooseWidths(at)) {
      test(`is accessible at ${width} px, light and dark`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme: 'light' })
        await page.goto(address)
        expect(await listViolations(page, (axe) => axe.withTags(standards))).toEqual([])
        // Only colours differ: the rules that look at them are enough.
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await listViolations(page, (axe) => axe.withRules(ofColours))).toEqual([])
      })
    }

    if (!isOpened(at)) return
    test('asks for nothing but files of its own site, sets nothing, complains of nothing, scrolls never sideways', async ({
      page,
      context,
      library,
    }) => {
      const asked: string[] = []
      const complaints: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(address, { waitUntil: 'networkidle' })
      expect(asked.length).toBeGreaterThan(3)
      expect(asked.filter((url) => new URL(url).origin !== library.url)).toEqual([])
      // What the desk needs in the browser is no reader's business.
      expect(asked.filter((url) => new URL(url).pathname.startsWith('/_next/'))).toEqual([])
      expect(await context.cookies()).toEqual([])
      // The browser itself reports the status of a page that answers 404 or 410.
      expect(complaints.filter((text) => !text.includes('the server responded with a status of 4'))).toEqual(
        [],
      )
      for (const width of [320, 375, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
          `at ${width} px`,
        ).toBeLessThanOrEqual(width)
      }
    })
  })
}

for (const address of ['/atom.xml', '/categories/regional-stability/atom.xml']) {
  test(`The feed ${address} is well-formed, safe and leads to briefs that are there`, async ({ request }) => {
    const response = await request.get(address)
    expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
    expect(response.headers()['x-content-type-options']).toBe('nosniff')
    const xml = await response.text()
    expect(() => fromXml(xml)).not.toThrow()
    expect(xml).toContain(`href="${publicAddress}${address}" rel="self" type="application/atom+xml"`)
    const links = [...xml.matchAll(/href="([^"]+)" rel="alternate" type="text\/html"/g)].map(
      ([, link = '']) => link,
    )
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) {
      const page = await request.get(link.replace(publicAddress, ''))
      const isWithdrawn = xml.includes(`<title>Withdrawn: `) && link.endsWith('/dam-at-grauwald')
      expect(page.status(), link).toBe(isWithdrawn ? 410 : 200)
      if (!isWithdrawn) expect(await page.text(), link).toContain(`<link rel="canonical" href="${link}"`)
    }
  })
}

test('Readers find the feeds', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Feed of all briefs' }).first().click()
  await expect(page).toHaveURL('/atom.xml')
  await page.goto('/categories/regional-stability')
  await expect(page.locator('link[type="application/atom+xml"]').first()).toHaveAttribute(
    'href',
    '/categories/regional-stability/atom.xml',
  )
  await expect(page.getByRole('link', { name: 'Atom' })).toBeVisible()
})

test('A month leads on to the months beside it', async ({ page }) => {
  await page.goto('/categories/regional-stability')
  await page.getByRole('link', { name: 'March', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'March 2026' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Archive' }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('March 2026')
  await page.locator('a[rel=next]').click()
  await expect(page.getByRole('heading', { level: 1, name: 'March 2026' })).toBeVisible()
})

for (const address of [
  '/briefs/..%2f..%2fetc%2fpasswd',
  '/briefs/%00',
  `/briefs/${'a'.repeat(2000)}`,
  '/tags/%ff',
  '/%2e%2e/x',
  '/assets/..%2fmanifest.json',
]) {
  test(`The hostile address ${address.slice(0, 40)} is refused without a word about the inside`, async ({
    request,
  }) => {
    const response = await request.get(address)
    // A machine that is busy with something else may ask to try again; that says nothing either.
    await expect(async () => {
      expect([400, 404]).toContain((await request.get(address)).status())
    }).toPass()
    expect(await response.text()).not.toMatch(/node_modules|at \w+ \(|Error:/)
  })
}
