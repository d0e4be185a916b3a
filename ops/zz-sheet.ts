// sheets of reader pages: node zz-sheet.ts BASE OUT WIDTH SCHEME(light|dark|print) ADDRESS...
import { chromium } from '@playwright/test'
const [base, out, width, scheme, ...addresses] = process.argv.slice(2) as string[]
const b = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox'] })
const ctx = await b.newContext({ viewport: { width: Number(width), height: 900 }, colorScheme: scheme === 'dark' ? 'dark' : 'light', ...(process.env['STATE'] ? { storageState: process.env['STATE'] } : {}) })
const p = await ctx.newPage()
if (scheme === 'print') await p.emulateMedia({ media: 'print' })
const shots: string[] = []
for (const a of addresses) { await p.goto(base + a); await p.waitForTimeout(process.env['STATE'] ? 700 : 50); const buf = await p.screenshot({ fullPage: true, clip: undefined }); shots.push(`<figure><figcaption>${a}</figcaption><img src="data:image/png;base64,${buf.toString('base64')}"></figure>`) }
const sheet = await (await b.newContext({ viewport: { width: 2000, height: 1000 } })).newPage()
const w = Number(width) > 1000 ? 640 : Number(width) > 700 ? 480 : 320
await sheet.setContent(`<style>body{margin:8px;display:flex;flex-wrap:wrap;gap:10px;background:#888;font:13px sans-serif}figure{margin:0;width:${w}px}img{width:${w}px;max-height:1400px;object-fit:cover;object-position:top;display:block}</style>${shots.join('')}`)
await sheet.waitForTimeout(300)
await sheet.screenshot({ path: out!, fullPage: true })
await b.close()
