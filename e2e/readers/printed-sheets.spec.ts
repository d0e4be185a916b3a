import { publicAddress } from '#e2e/fixtures/library-server.ts'
import { readSheets } from '#e2e/fixtures/read-sheets.ts'
import { expect, test } from '#e2e/fixtures/site-test.ts'

interface Printed {
  address: string
  title: string
  date: string
}

/** The longest, the shortest and a middle brief of the demonstration, one with everything in it, and other pages. */
const printed: readonly Printed[] = [
  {
    address: '/briefs/india-pakistan-ceasefire-2025',
    title:
      'India and Pakistan stop four days of strikes and disagree at once about how the ceasefire came about',
    date: '13 May 2025',
  },
  { address: '/briefs/bridge-at-ober', title: 'Bridge at Ober Inspected', date: '6 March 2026' },
  {
    address: '/briefs/wannacry-2017',
    title: 'WannaCry Worm Locks Computers in 150 Countries and Disrupts Hospitals in England',
    date: '24 May 2017',
  },
  {
    address: '/briefs/port-of-exmere',
    title: 'Sensor Fault Closes the Port of Exmere for a Day',
    date: '5 March 2026',
  },
  {
    address: '/briefs/bridge-at-ober/history',
    title: 'History: Bridge at Ober Inspected',
    date: '6 March 2026',
  },
  { address: '/daily/2023-06-19', title: 'Daily summary, Monday 19 June 2023', date: '19 June 2023' },
]

for (const { address, title, date } of printed) {
  test.describe(`The printed ${address}`, () => {
    test('says on each sheet what it is, of when, from where and with which marking', async ({ page }) => {
      await page.goto(address)
      const sheets = await readSheets(await page.pdf({ preferCSSPageSize: true }))
      expect(sheets.map(({ top, bottom }) => `${top} / ${bottom}`)).toEqual(
        sheets.map(
          (_, place) =>
            `${title} TLP:CLEAR / ${date} · ${publicAddress}${address} TLP:CLEAR ${place + 1} / ${sheets.length}`,
        ),
      )
    })

    test('leaves no sheet but the last more than a fifth empty', async ({ page }) => {
      await page.goto(address)
      const sheets = await readSheets(await page.pdf({ preferCSSPageSize: true }))
      expect(sheets.slice(0, -1).filter(({ empty }) => empty > 0.2)).toEqual([])
    })
  })
}

test('A page without a marking claims none on its sheets', async ({ page }) => {
  await page.goto('/methodology')
  const [sheet] = await readSheets(await page.pdf({ preferCSSPageSize: true }))
  expect(sheet?.top).toBe('Methodology')
  expect(sheet?.bottom).toMatch(/methodology 1 \/ \d+$/)
})

test('A title cannot write anything but itself into the margin of a sheet', async ({ page }) => {
  const hostile = `"; } @page { size: A5 } \\" \\a </style><b>'\u202eabc`
  await page.goto('/briefs/port-of-exmere')
  await page.evaluate((title) => (document.documentElement.dataset['title'] = title), hostile)
  await page.emulateMedia({ media: 'print' })
  const shown = await page.evaluate(() => {
    const rule = new CSSStyleSheet()
    const value = getComputedStyle(document.documentElement).getPropertyValue('--sheet-title')
    rule.replaceSync(`a::before { content: ${value} }`)
    return [...rule.cssRules].map(({ cssText }) => cssText)
  })
  expect(shown).toHaveLength(1)
  const pieces = [...(shown[0] ?? '').matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, piece = '']) => piece)
  expect(pieces).toHaveLength(3)
  expect(pieces[1]?.replaceAll(/\\(.)/g, '$1')).toBe(hostile)
  const sheets = await readSheets(await page.pdf({ preferCSSPageSize: true }))
  for (const { top } of sheets) expect(top).toContain('@page { size: A5 }')
})
