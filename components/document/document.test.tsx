import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { site } from '#components/brief/brief-page.test-data.ts'
import type { PageHead } from './document-head.tsx'
import { ReaderDocument } from './document.tsx'

const assets = { styles: ['/assets/s.css', '/assets/t.css'], theme: '/assets/t.js', elements: '/assets/e.js' }

function render(path: string | null): string {
  const alternates = [{ type: 'text/plain', href: '/x.txt' }]
  return renderPage({ title: 'A page', description: 'What it is', path, alternates })
}

function renderPage(head: PageHead): string {
  return renderToStaticMarkup(
    <ReaderDocument site={site} head={head} assets={assets}>
      <h1>A page</h1>
    </ReaderDocument>,
  )
}

test('states its character set first, then viewport and title', () => {
  expect(render('/x')).toMatch(
    /^<html lang="en" [^>]+><head><meta charSet="utf-8"\/><meta name="viewport" [^>]*><title>A page · Example Watch<\/title>/i,
  )
})

test('names its own address and its other forms', () => {
  expect(render('/x')).toContain('<link rel="canonical" href="https://example.org/x"/>')
  expect(render('/x')).toContain('<link rel="alternate" type="text/plain" href="/x.txt"/>')
  expect(render(null)).not.toContain('canonical')
})

test('loads its stylesheets in their order', () => {
  expect(render('/x')).toContain(
    '<link rel="stylesheet" href="/assets/s.css"/><link rel="stylesheet" href="/assets/t.css"/>',
  )
})

test('loads only files of its own and runs nothing inline', () => {
  const scripts = render('/x').match(/<script[^>]*>[^<]*<\/script>/g)
  expect(scripts).toEqual([
    '<script src="/assets/t.js"></script>',
    '<script type="module" src="/assets/e.js"></script>',
  ])
  expect(render('/x')).not.toContain(' style=')
})

test('says on its root what the margins of printed sheets need', () => {
  expect(render('/x')).toContain('<html lang="en" data-title="A page" data-origin="https://example.org/x">')
  expect(render(null)).toContain('<html lang="en" data-title="A page">')
  const head = {
    title: 'A "page"',
    description: '',
    path: '/x',
    day: '2026-03-05',
    marking: 'TLP:CLEAR',
  } as const
  expect(renderPage(head)).toContain(
    'data-title="A &quot;page&quot;" data-origin="5 March 2026 · https://example.org/x" data-marking="TLP:CLEAR"',
  )
})

test('marks where the reader is in the navigation', () => {
  expect(render('/categories')).toContain('href="/categories" aria-current="page"')
  expect(render('/categories/cyber')).toContain('href="/categories" aria-current="true"')
  expect(render('/categoriesque')).not.toContain('aria-current')
})

test('names its own feed in each form, then the feed of all briefs', () => {
  const links = (head: Partial<PageHead>) =>
    [
      ...renderPage({ title: 'A page', description: '', path: '/x', ...head }).matchAll(
        /<link rel="alternate"[^>]*>/g,
      ),
    ].map(([link]) => link)
  const all = [
    '<link rel="alternate" type="application/atom+xml" href="/atom.xml" title="Example Watch: all briefs (Atom)"/>',
    '<link rel="alternate" type="application/rss+xml" href="/feed.xml" title="Example Watch: all briefs (RSS)"/>',
    '<link rel="alternate" type="application/feed+json" href="/feed.json" title="Example Watch: all briefs (JSON Feed)"/>',
  ]
  expect(links({})).toEqual(all)
  expect(links({ feed: { page: '/tags/ports', title: 'Tag: ports' } })).toEqual([
    '<link rel="alternate" type="application/atom+xml" href="/tags/ports/atom.xml" title="Tag: ports (Atom)"/>',
    '<link rel="alternate" type="application/rss+xml" href="/tags/ports/feed.xml" title="Tag: ports (RSS)"/>',
    '<link rel="alternate" type="application/feed+json" href="/tags/ports/feed.json" title="Tag: ports (JSON Feed)"/>',
    ...all,
  ])
})
