import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { BriefLinks } from '#components/brief/brief-links.ts'
import { TagList } from './plain-parts.tsx'

const links: BriefLinks = {
  sources: new Set(),
  entities: {},
  techniques: {},
  tags: { ports: { slug: 'ports' }, Ports: { slug: 'ports' }, 'C#': { slug: 'c-sharp' } },
}

it('names each page of a tag once, and each name without a page', () => {
  const tags = ['ports', 'C#', 'Ports', 'new', 'new'].map((name) => ({ kind: 'tag' as const, name }))
  expect(renderToStaticMarkup(<TagList tags={tags} links={links} />)).toBe(
    '<ul class="tags"><li dir="auto"><a href="/tags/ports">ports</a></li>' +
      '<li dir="auto"><a href="/tags/c-sharp">C#</a></li><li dir="auto">new</li></ul>',
  )
})
