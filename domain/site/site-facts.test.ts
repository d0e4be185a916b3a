import { expect, it } from 'vitest'
import { toSiteFacts } from './site-facts.ts'

it('pages say the settings, and lead to the four standing places', () => {
  const settings = {
    name: 'Tidewatch',
    tagline: 'Briefs about harbours',
    language: 'en-GB',
    baseUrl: 'https://example.org',
    yardstick: 'phia' as const,
    supportLinks: [{ label: 'Give', href: 'https://example.org/give' }],
  }
  const categories = [{ slug: 'ports', name: 'Ports' }]
  expect(toSiteFacts(settings, categories)).toEqual({
    categories,
    name: 'Tidewatch',
    tagline: 'Briefs about harbours',
    language: 'en-GB',
    baseUrl: 'https://example.org',
    yardstick: 'phia',
    supportLinks: [{ label: 'Give', href: 'https://example.org/give' }],
    nav: [
      { label: 'Briefs', href: '/' },
      { label: 'Methodology', href: '/methodology' },
      { label: 'Why', href: '/why' },
      { label: 'Support', href: '/support' },
    ],
  })
})
