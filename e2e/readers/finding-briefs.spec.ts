import { expect, test } from '../fixtures/site-test.ts'

interface PublicBrief {
  content: { title: string }
  firstPublishedAt: string
}

test('The front page leads with the newest brief and shows the latest of every category', async ({
  page,
}) => {
  await page.goto('/')
  await expect(
    page.getByRole('article').getByRole('link', { name: 'Tunnel at Unterberg Flooded' }),
  ).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: /^Today, \d{4}-\d\d-\d\d$/ })).toBeVisible()
  const latest = page.getByRole('region', { name: 'Latest by category' })
  await expect(latest.getByRole('heading', { level: 3 })).toHaveText([
    ...['Cybersecurity', 'Counter-Terrorism', 'National Security Threats'],
    ...['Regional Stability', 'Information Operations'],
  ])
  await latest.getByRole('link', { name: 'Counter-Terrorism' }).click()
  await expect(page).toHaveURL('/categories/counter-terrorism')
})

test('A category says what it watches and lists its briefs, the newest first', async ({ page }) => {
  await page.goto('/categories/cybersecurity')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cybersecurity')
  await expect(page.getByText(/^Intrusions, vulnerabilities, malware/)).toBeVisible()
  const titles = page.getByRole('heading', { level: 2 })
  await expect(page.getByRole('definition').first()).toHaveText(String(await titles.count()))
  const days = await page.getByRole('main').getByRole('listitem').getByRole('time').allTextContents()
  expect(days.length).toBe(await titles.count())
  expect(days).toEqual(days.toSorted().toReversed())
  await page.getByRole('link', { name: /^Records of About 15 Million Patients/ }).click()
  await expect(page).toHaveURL('/briefs/cegedim-sante-breach')
})

test('A tag lists the briefs that carry it', async ({ page }) => {
  await page.goto('/tags/radiation-sensors')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('radiation sensors')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Sensor Fault Closes the Port of Exmere for a Day',
  ])
})

test('An entity says what it is, how else it is called, and which briefs name it', async ({ page }) => {
  await page.goto('/entities/exmere-harbour-authority')
  await expect(page.getByText('organisation', { exact: true })).toBeVisible()
  await expect(page.getByText('Also known as EHA.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Sensor Fault Closes the Port of Exmere for a Day',
  ])
})

for (const [link, address] of [
  ['Methodology', '/methodology'],
  ['Why', '/why'],
  ['Support', '/support'],
] as const) {
  test(`${link} is one step from every page and says where the reader is`, async ({ page }) => {
    await page.goto('/categories/cybersecurity')
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: link, exact: true })
      .click()
    await expect(page).toHaveURL(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(
      page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: link, exact: true }),
    ).toHaveAttribute('aria-current', 'page')
  })
}

test('Where nothing stands, the answer is 404 and leads on', async ({ page }) => {
  const answer = await page.goto('/briefs/never-written')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page stands at this address')
  await expect(page.getByRole('main').getByRole('link', { name: 'Front page' })).toHaveAttribute('href', '/')
  const latest = page.getByRole('region', { name: 'Latest briefs' })
  await expect(latest.getByRole('link', { name: 'Tunnel at Unterberg Flooded' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Information Operations' }).click()
  await expect(page).toHaveURL('/categories/information-operations')
})

test('Every brief of a category carries on its page the title and the day that the list shows', async ({
  page,
  request,
}) => {
  await page.goto('/categories/information-operations')
  const links = await page.getByRole('heading', { level: 2 }).getByRole('link').all()
  const listed = await Promise.all(
    links.map(async (link) => ({
      title: await link.textContent(),
      address: await link.getAttribute('href'),
    })),
  )
  const days = await page.getByRole('main').getByRole('listitem').getByRole('time').allTextContents()
  expect(listed.length).toBeGreaterThan(1)
  for (const [place, { title, address }] of listed.entries()) {
    const brief = (await (await request.get(`${address}.json`)).json()) as PublicBrief
    expect(brief.content.title).toBe(title)
    expect(brief.firstPublishedAt.slice(0, 10)).toBe(days[place])
  }
})

test('Someone who uses the keyboard gets past the masthead with the first key', async ({ page }) => {
  await page.goto('/briefs/port-of-exmere')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})
