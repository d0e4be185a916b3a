import { existsSync } from 'node:fs'
import { expect, test } from '#e2e/fixtures/newsroom-test.ts'

const reference = '../shared/layouts/brief-reference.txt'

test('The reference text is imported with one command and found on its page and in its category', async ({
  desk,
  page,
}) => {
  test.skip(!existsSync(reference), `${reference} is not there`)
  const said = await desk(
    'import',
    reference,
    '--category',
    'cybersecurity',
    '--publish',
    '--by',
    'Ann Author',
    '--verified-by',
    'Vic Verifier',
  )
  const { pathname } = new URL(said.trim())
  await page.goto('/categories/cybersecurity')
  await page.locator(`a[href="${pathname}"]`).first().click()
  await expect(page).toHaveURL(new RegExp(`${pathname}$`))
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('BLUF')
})

test('A publication shows at once on its page, in its category and on the front page', async ({
  page,
  publish,
}) => {
  await page.goto('/')
  await page.goto('/categories/regional-stability')
  const title = 'Ferry line suspended after a collision'
  const address = await publish({ title })
  for (const place of ['/', '/categories/regional-stability', address]) {
    await page.goto(place)
    await expect(
      page
        .getByRole('heading', { name: title })
        .or(page.getByRole('link', { name: title }))
        .first(),
    ).toBeVisible()
  }
})

test('A draft is nowhere to be found', async ({ desk, write, request }) => {
  const title = 'Unpublished tunnel report'
  const said = await desk('import', await write({ title, entity: 'Tunnel Trust', tag: 'tunnels of glass' }))
  const [, slug = ''] = /\(draft ([a-z0-9-]+)\)/.exec(said) ?? []
  const pathname = `/briefs/${slug}`
  for (const address of [
    pathname,
    `${pathname}.txt`,
    `${pathname}.md`,
    `${pathname}.json`,
    '/tags/tunnels-of-glass',
    '/entities/tunnel-trust',
  ]) {
    const response = await request.get(address)
    expect(response.status(), address).toBe(404)
    expect(await response.text(), address).not.toContain(title)
  }
  for (const address of ['/', '/categories/regional-stability']) {
    expect(await (await request.get(address)).text(), address).not.toContain(title)
  }
})

test('What is not marked TLP:CLEAR never reaches readers', async ({ askDesk, write, request }) => {
  const file = await write({ title: 'Amber harbour report', marking: 'TLP:AMBER' })
  const { code, complained } = await askDesk('import', file, '--publish', '--verified-by', 'Vic Verifier')
  expect(code).toBe(1)
  expect(complained).toContain('Only texts marked TLP:CLEAR can be published')
  expect((await request.get('/briefs/amber-harbour-report')).status()).toBe(404)
})

test('A correction shows its note on top of the page', async ({ desk, page, publish, write }) => {
  const title = 'Bridge weight limit lowered'
  const address = await publish({ title })
  const slug = address.split('/').at(-1) ?? ''
  const corrected = await write({ title: 'Bridge weight limit raised' })
  await desk(
    'correct',
    slug,
    corrected,
    '--note',
    'The limit was raised, not lowered.',
    '--kind',
    'factual',
    '--by',
    'Ann Author',
    '--verified-by',
    'Vic Verifier',
  )
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bridge weight limit raised')
  await expect(page.getByText('The limit was raised, not lowered.')).toBeVisible()
})

test('A renamed brief leads from its old address to its new one, in every form', async ({
  desk,
  request,
  publish,
}) => {
  const address = await publish({ title: 'Old canal address' })
  const slug = address.split('/').at(-1) ?? ''
  await desk('rename', slug, 'new-canal-address')
  for (const form of ['', '.txt', '.md', '.json']) {
    const response = await request.get(`${address}${form}`, { maxRedirects: 0 })
    expect(response.status()).toBe(308)
    expect(response.headers()['location']).toBe(`/briefs/new-canal-address${form}`)
  }
})

test('A withdrawn brief says which it was and why, and its text is gone from every page and form', async ({
  desk,
  page,
  request,
  publish,
}) => {
  const title = 'Withdrawn lighthouse report'
  const bottomLine = 'The lighthouse at Ostrand went dark.'
  const address = await publish({ title, bottomLine, tag: 'lighthouses' })
  await desk('withdraw', address.split('/').at(-1) ?? '', '--reason', 'The only source took it back.')
  const response = await page.goto(address)
  expect(response?.status()).toBe(410)
  await expect(page.getByText('The only source took it back.')).toBeVisible()
  const notices = [address, `${address}.txt`, `${address}.json`, `${address}/history`]
  for (const place of [...notices, '/corrections']) {
    const text = await (await request.get(place)).text()
    expect(text, place).toContain(title)
    expect(text, place).not.toContain(bottomLine)
  }
  for (const place of ['/', '/categories/regional-stability', '/tags/lighthouses'])
    expect(await (await request.get(place)).text(), place).not.toContain(title)
})

test('What no reader has yet is printed when the first one asks', async ({ request, publish }) => {
  const address = await publish({ title: 'A crane at Ostrand stands still' })
  const text = await request.get(`${address}.txt`)
  expect([text.status(), await text.text()]).toEqual([200, expect.stringContaining('A crane at Ostrand')])
})
