import { expect, it } from 'vitest'
import { dayCorrection, makeContent, makePage, site } from '#components/brief/brief-page.test-data.ts'
import { toPublicJson } from './text-forms.ts'

it('says in fields of its own all that is to be known of a brief, under names that programs rely on', () => {
  const content = makeContent({ publishedOn: '2026-03-04', language: 'fr' })
  const page = makePage(content, {
    revision: 2,
    publishedAt: '2026-03-06T10:00:00Z',
    corrections: [dayCorrection],
    entities: { Navy: { slug: 'navy' } },
  })
  expect(toPublicJson(page, site)).toMatchObject({
    address: 'https://example.org/briefs/a-brief',
    slug: 'a-brief',
    category: { slug: 'cybersecurity', name: 'Cybersecurity' },
    revision: 2,
    firstPublishedAt: '2026-03-05T09:00:00Z',
    publishedAt: '2026-03-06T10:00:00Z',
    takenInAt: '2026-03-05T09:00:00Z',
    author: 'An Author',
    verifier: 'A Verifier',
    verifiedAt: '2026-03-05T08:00:00Z',
    marking: 'TLP:CLEAR',
    corrections: [dayCorrection],
    content: { publishedOn: '2026-03-04', language: 'fr' },
    entities: [{ name: 'Navy', slug: 'navy' }],
  })
})
