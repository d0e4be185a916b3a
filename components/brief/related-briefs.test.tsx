import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { RelatedBriefs } from './related-briefs.tsx'

const brief = {
  slug: 'quay-fire',
  title: 'Quay fire',
  language: null,
  category: { slug: 'security', name: 'Security' },
  publishedAt: '2026-03-04T09:00:00.000Z',
  bottomLine: 'The fire was an accident.',
  confidence: 'moderate',
  demonstration: false,
  corrected: false,
  reason: 'names Brightline and two more',
} as const

it('leads to each brief and says why', () => {
  const markup = renderToStaticMarkup(<RelatedBriefs briefs={[brief]} />)
  expect(markup).toContain('<a href="/briefs/quay-fire">Quay fire</a>')
  expect(markup).toContain('<span class="label">Why</span> <bdi>names Brightline and two more</bdi>')
  expect(markup).toContain('<time dateTime="2026-03-04T09:00:00.000Z">4 March 2026</time>')
})

it('gives each title the language of its brief', () => {
  const markup = renderToStaticMarkup(<RelatedBriefs briefs={[{ ...brief, language: 'pt-BR' }]} />)
  expect(markup).toContain('<h3 dir="auto" lang="pt-BR">')
})

it('is not there where nothing is related', () => {
  expect(renderToStaticMarkup(<RelatedBriefs briefs={[]} />)).toBe('')
})
