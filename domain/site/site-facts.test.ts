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
    publisher: 'The Society',
    contact: 'desk@example.org',
    editionHours: { overnight: 5, morning: 9, midday: 13, evening: 21 },
    hub: 'https://hub.example.org',
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
    publisher: 'The Society',
    contact: 'desk@example.org',
    editionHours: { overnight: 5, morning: 9, midday: 13, evening: 21 },
    hub: 'https://hub.example.org',
    nav: [
      { label: 'Briefs', href: '/' },
      { label: 'Daily summary', href: '/daily' },
      { label: 'Categories', href: '/categories' },
      { label: 'Tags', href: '/tags' },
      { label: 'Entities', href: '/entities' },
      { label: 'Methodology', href: '/methodology' },
      { label: 'About', href: '/about' },
      { label: 'Support', href: '/support' },
    ],
  })
})
