import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { OlderBriefs } from './older-briefs.tsx'

it('leads from a list that ends before its briefs do to a search for all of them', () => {
  const html = renderToStaticMarkup(<OlderBriefs total={2_140} shown={60} search="tag:ports" />)
  expect(html).toContain('This page lists the latest 60 of 2,140 briefs.')
  expect(html).toContain('href="/search?q=tag%3Aports&amp;sort=newest"')
})

it('says nothing where a list has all of them', () => {
  expect(renderToStaticMarkup(<OlderBriefs total={60} shown={60} search="tag:ports" />)).toBe('')
})
