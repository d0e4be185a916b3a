import { fromXml } from 'xast-util-from-xml'
import { expect, it } from 'vitest'
import { printNewsSitemap, printSitemap, printSitemapIndex } from './print-sitemaps.ts'

const base = 'https://example.org'

it('a map names pages whole, and when they changed where that is known', () => {
  const pages = [
    { path: '/', changedAt: null },
    { path: '/briefs/x', changedAt: '2026-03-05T09:00:00.000Z' },
  ]
  expect(printSitemap(pages, base)).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://example.org/</loc></url><url><loc>https://example.org/briefs/x</loc><lastmod>2026-03-05T09:00:00.000Z</lastmod></url></urlset>\n',
  )
  expect(printSitemapIndex(pages, base)).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://example.org/</loc></sitemap><sitemap><loc>https://example.org/briefs/x</loc><lastmod>2026-03-05T09:00:00.000Z</lastmod></sitemap></sitemapindex>\n',
  )
})

const toNews = (title: string, language: string) =>
  printNewsSitemap([{ path: '/briefs/x', title, publishedAt: '2026-03-05T09:00:00.000Z', language }], {
    name: 'Example Watch',
    baseUrl: base,
  })

it('a map of news names the publication, the day and the title', () => {
  expect(toNews('A & B', 'en-GB')).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://example.org/briefs/x</loc><news:news><news:publication><news:name>Example Watch</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-03-05T09:00:00.000Z</news:publication_date><news:title>A &#x26; B</news:title></news:news></url></urlset>\n',
  )
})

it.each([
  ['pt-BR', 'pt'],
  ['zh', 'zh-cn'],
  ['zh-TW', 'zh-tw'],
  ['zh-Hant', 'zh-tw'],
])('news in %s is in %s', (language, code) =>
  expect(toNews('T', language)).toContain(`<news:language>${code}</news:language>`),
)

it('a title that XML cannot hold is still a document', () => {
  const xml = toNews('a\u0000b ]]> \ud800 <c>', 'en')
  expect(() => fromXml(xml)).not.toThrow()
  expect(xml).toContain('<news:title>ab ]]&gt;  &#x3C;c></news:title>')
})
