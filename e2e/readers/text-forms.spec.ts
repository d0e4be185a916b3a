import { writeFile } from 'node:fs/promises'
import { runDesk } from '#e2e/fixtures/run-desk.ts'
import { expect, test } from '#e2e/fixtures/site-test.ts'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { dropKeys } from '#domain/briefs/keys.ts'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'

const original = 'e2e/fixtures/texts/port-of-exmere.md'

test('A brief names its text forms, for people and for machines', async ({ page }) => {
  await page.goto('/briefs/port-of-exmere')
  for (const [form, name] of [
    ['.txt', 'text'],
    ['.md', 'Markdown'],
    ['.json', 'JSON'],
  ] as const) {
    const address = `/briefs/port-of-exmere${form}`
    await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('href', address)
    await expect(page.locator(`link[rel=alternate][href="${address}"]`)).toHaveCount(1)
  }
})

for (const [form, type] of [
  ['txt', 'text/plain; charset=utf-8'],
  ['md', 'text/markdown; charset=utf-8'],
] as const) {
  test(`The .${form} form is ${type} and carries the same record`, async ({ library, request }, testInfo) => {
    const answer = await request.get(`/briefs/port-of-exmere.${form}`)
    expect(answer.headers()['content-type']).toBe(type)
    const copy = testInfo.outputPath(`copy.${form}`)
    await writeFile(copy, await answer.body())
    const [ours, theirs] = await Promise.all(
      [original, copy].map(
        async (file) => JSON.parse((await runDesk(library.databaseUrl, ['parse', file])).said) as Parsed,
      ),
    )
    // Plain text has no place for the addresses of the closing line.
    expect(form === 'txt' ? withoutTargets(theirs) : theirs).toEqual(
      form === 'txt' ? withoutTargets(ours) : ours,
    )
    expect(theirs?.warnings).toEqual([])
  })
}

test('The .json form is JSON and carries the same record', async ({ library, request }) => {
  const answer = await request.get('/briefs/port-of-exmere.json')
  expect(answer.headers()['content-type']).toBe('application/json; charset=utf-8')
  const { content, ...facts } = (await answer.json()) as Record<string, unknown>
  const { said } = await runDesk(library.databaseUrl, ['print', original, '--format', 'json'])
  expect(dropKeys(content as BriefContent)).toEqual(dropKeys(JSON.parse(said) as BriefContent))
  expect(facts).toMatchObject({
    slug: 'port-of-exmere',
    marking: 'TLP:CLEAR',
    verifier: 'Vic Verifier',
    revision: 1,
  })
})

test('The page itself is no text to import, as a browser saves, prints or copies it', async ({ page }) => {
  await page.goto('/briefs/port-of-exmere')
  const saved = await page.content()
  const copied = await page.getByRole('article').innerText()
  await page.emulateMedia({ media: 'print' })
  const printed = `${await page.evaluate(() => document.documentElement.dataset['origin'] ?? '')}\n${await page.getByRole('article').innerText()}`
  for (const source of [
    { text: saved, format: 'html' },
    { text: copied, format: 'text' },
    { text: printed, format: 'text' },
  ] as const) {
    const parsed = parseBriefLayout(source, () => '')
    expect(parsed.ok ? parsed.document.kind : parsed.problem.message).toContain(
      'choose “Markdown” under “Download”',
    )
  }
})

interface Parsed {
  links: { label: string; href: string | null }[]
  warnings: unknown[]
}

function withoutTargets(parsed: Parsed | undefined): object {
  return { ...parsed, links: parsed?.links.map(({ label }) => label) }
}

test('Those who have read no page find the icons where they look for them', async ({ request }) => {
  const touchIcons = ['/apple-touch-icon.png', '/apple-touch-icon-precomposed.png']
  for (const address of ['/favicon.ico', ...touchIcons]) {
    const answer = await request.get(address, { maxRedirects: 0 })
    expect(answer.status(), address).toBe(200)
    expect(answer.headers()['content-type'], address).toMatch(/^image\//)
  }
})
