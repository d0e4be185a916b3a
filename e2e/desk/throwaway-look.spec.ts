import { test } from '#e2e/fixtures/desk-test.ts'
test('look', async ({ sitDown, desk, write }) => {
  const said = await desk('import', await write({ title: 'Read at the desk' }), '--by', 'Ann Author')
  const slug = new URL(said.trim().split(' ')[0] ?? '').pathname.split('/').at(-1) ?? ''
  await desk('submit', slug)
  const page = await sitDown('Odo Owner', ['owner'])
  for (const scheme of ['light', 'dark'] as const)
    for (const width of [375, 1440]) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width, height: 900 })
      for (const a of ['', '/review', '/review/' + slug, '/briefs', '/briefs/port-of-exmere', '/briefs/'+slug+'/edit', '/briefs/new', '/people', '/tags', '/tags/infrastructure', '/settings', '/audit', '/pages', '/day', '/account', '/calendar']) {
        if (scheme === 'dark' && !['', '/people'].includes(a)) continue
        await page.goto('/admin' + a)
        await page.screenshot({ path: `/tmp/eyes/${a.replaceAll('/', '_') || 'today'}-${width}-${scheme}.png`, fullPage: true })
      }
      await page.goto('/admin'); await page.keyboard.press('?'); await page.waitForTimeout(300)
      await page.screenshot({ path: `/tmp/eyes/keys-${width}-${scheme}.png` })
    }
})
