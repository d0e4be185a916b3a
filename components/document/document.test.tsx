import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { site } from '#components/brief/brief-page.test-data.ts'
import type { PageHead } from './document-head.tsx'
import { ReaderDocument } from './document.tsx'

const assets = { styles: ['/assets/s.css', '/assets/t.css'], theme: '/assets/t.js', elements: '/assets/e.js' }

function render(path: string | null): string {
  const alternates = [{ type: 'text/plain', href: '/x.txt' }]
  return renderPage({ title: 'A page', description: 'What it is', path, alternates })
}

function renderPage(head: PageHead, facts = site): string {
  return renderToStaticMarkup(
    <ReaderDocument site={facts} head={head} assets={assets}>
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

test('shows the icons of the site beside its title and on the first screens of telephones', () => {
  const withIcons = { ...assets, icon: '/assets/i.svg', touchIcon: '/assets/i.png' }
  const page = renderToStaticMarkup(
    <ReaderDocument site={site} head={{ title: 'A page', description: '', path: '/x' }} assets={withIcons}>
      <h1>A page</h1>
    </ReaderDocument>,
  )
  expect(page).toContain('<link rel="icon" href="/assets/i.svg" type="image/svg+xml"/>')
  expect(page).toContain('<link rel="apple-touch-icon" href="/assets/i.png"/>')
  expect(page).toContain('<link rel="manifest" href="/manifest.webmanifest"/>')
  expect(render('/x')).not.toContain('icon')
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

describe('a hub', () => {
  const pushed = { ...site, hub: 'https://hub.example.org/?a=1&b=2' }
  const at = (path: string | null, facts: typeof site = pushed) =>
    renderPage({ title: 'A page', description: '', path }, facts)

  test.each(['/', '/daily', '/corrections', '/categories/cyber', '/tags/ports', '/techniques/red-team'])(
    'is named by %s, with the address that the hub is told',
    (path) => {
      expect(at(path)).toContain(
        `<link rel="hub" href="https://hub.example.org/?a=1&amp;b=2"/><link rel="self" href="https://example.org${path}"/>`,
      )
    },
  )

  test.each(['/briefs/x', '/archive/2026-03', '/daily/2026-03-05', null])(
    'is not named by %s, of which none is told',
    (path) => {
      expect(at(path)).not.toMatch(/rel="(?:hub|self)"/)
    },
  )

  test('is not named where the settings name none', () => {
    expect(at('/', site)).not.toMatch(/rel="(?:hub|self)"/)
  })
})

test('says to machines what it is, and no title can end that', () => {
  const structured = [{ '@type': 'Thing', name: '</script><b>"' }]
  const page = renderPage({ title: 'A page', description: '', path: '/x', structured })
  expect(page).toContain(
    '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Thing","name":"\\u003c/script>\\u003cb>\\""}]}</script></body>',
  )
  expect(render('/x')).not.toContain('ld+json')
})

const listTags = (html: string) =>
  [...html.matchAll(/<meta (?:property|name)="((?:og|article|twitter):[^"]+)" content="([^"]*)"/g)].map(
    ([, name, content]) => [name, content],
  )

test('says what to show of a link to a page', () => {
  expect(listTags(render('/x'))).toEqual([
    ['og:type', 'website'],
    ['og:site_name', 'Example Watch'],
    ['og:title', 'A page'],
    ['og:description', 'What it is'],
    ['og:url', 'https://example.org/x'],
    ['twitter:card', 'summary'],
  ])
  expect(listTags(render(null)).map(([name]) => name)).not.toContain('og:url')
})

test('says what to show of a link to an article, with its picture', () => {
  const article = {
    publishedAt: '2026-03-05T09:00:00Z',
    modifiedAt: '2026-03-06T09:00:00Z',
    section: 'Ports',
    tags: ['A', 'B'],
  }
  const card = { path: '/briefs/x/card.png', alt: 'Ports: A page', width: 1200, height: 630 }
  const page = renderPage({ title: 'A page', description: '', path: '/x', language: 'pt-BR', article, card })
  expect(listTags(page).filter(([name]) => !/title|description|url|site_name/.test(name ?? ''))).toEqual([
    ['og:type', 'article'],
    ['og:locale', 'pt_BR'],
    ['article:published_time', '2026-03-05T09:00:00Z'],
    ['article:modified_time', '2026-03-06T09:00:00Z'],
    ['article:section', 'Ports'],
    ['article:tag', 'A'],
    ['article:tag', 'B'],
    ['og:image', 'https://example.org/briefs/x/card.png'],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', 'Ports: A page'],
    ['twitter:card', 'summary_large_image'],
  ])
})

test('leads from every page to every category, and marks the one that it is', () => {
  const categories = [...site.categories, { slug: 'ports', name: 'Ports' }]
  const markup = renderPage(
    { title: 'Ports', description: '', path: '/categories/ports' },
    { ...site, categories },
  )
  const nav = /<nav [^>]*aria-label="Categories">.*?<\/nav>/.exec(markup)?.[0] ?? ''
  expect(nav.match(/href="[^"]*"/g)).toEqual(['href="/categories/cybersecurity"', 'href="/categories/ports"'])
  expect(nav.match(/<a [^>]*aria-current="page"[^>]*>/g)).toEqual([
    expect.stringContaining('href="/categories/ports"'),
  ])
  expect(renderPage({ title: '', description: '', path: '/x' }, { ...site, categories: [] })).not.toContain(
    'aria-label="Categories"',
  )
})
