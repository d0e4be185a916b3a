import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { toText } from '#components/brief/rendered-text.test-data.tsx'
import { WithdrawnView, type WithdrawalData } from './withdrawn-view.tsx'

const category = { slug: 'cyber', name: 'Cyber' }
const brief = { title: 'Le port', language: 'fr', category, firstPublishedAt: '2026-03-05T09:00:00.000Z' }

function show(change: Partial<WithdrawalData>): string {
  const data = { brief, withdrawnAt: '2026-05-01T10:00:00Z', reason: 'No basis.', categories: [category] }
  return renderToStaticMarkup(<WithdrawnView data={{ ...data, ...change }} />)
}

test('a withdrawal shows day and reason, and which brief it was only where readers had it', () => {
  const text = toText(show({ brief: null }))
  expect(text).toContain('This brief has been withdrawn Withdrawn on 1 May 2026 Reason No basis.')
  expect(text).toMatch(/Front page Cyber $/)
  expect(toText(show({}))).toContain(
    'Title Le port Published on 5 March 2026 Category Cyber Withdrawn on 1 May 2026',
  )
})

test('the title of what was withdrawn is in its own language', () => {
  expect(show({})).toContain('<dd dir="auto" lang="fr">Le port</dd>')
  expect(show({ brief: { ...brief, language: null } })).toContain('<dd dir="auto">Le port</dd>')
})
