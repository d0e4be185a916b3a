import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { CorrectionEntry } from '#domain/publications/correction-entry.ts'
import { toText } from '#components/brief/rendered-text.test-data.tsx'
import { CorrectionsView } from './corrections-view.tsx'

const entry: CorrectionEntry = {
  slug: 'port',
  title: 'The port',
  language: 'fr',
  category: { slug: 'cyber', name: 'Cyber' },
  demonstration: false,
  at: '2026-03-05T09:00:00.000Z',
  kind: 'clarification',
  note: 'Which port.',
  compared: { from: 1, to: 2 },
}

it('says of each entry its day, its kind, the brief, why, and leads to what changed', () => {
  const markup = renderToStaticMarkup(
    <CorrectionsView data={{ year: null, entries: [entry], years: ['2026', '2025'] }} />,
  )
  expect(toText(markup)).toContain(
    ' March 2026 5 March 2026 Clarification The port Which port. Cyber See what changed: The port By year 2026 2025 ',
  )
  expect(markup).toContain('<h3 dir="auto" lang="fr">')
  expect(markup).toContain(
    'See what changed<span class="vh">: <span dir="auto" lang="fr">The port</span></span>',
  )
  const links = [...markup.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
  expect(links).toEqual([
    '/methodology',
    '/corrections/atom.xml',
    '/corrections/feed.xml',
    '/corrections/feed.json',
    '/briefs/port',
    '/categories/cyber',
    '/briefs/port/history/1-2',
    '/corrections/2026',
    '/corrections/2025',
  ])
})

it('says of a withdrawal why, and of a correction before it that its note is gone', () => {
  const withdrawal = { ...entry, kind: 'withdrawal', note: 'It is void.', compared: null } as const
  const earlier = { ...entry, at: '2026-02-01T09:00:00.000Z', note: null, compared: null }
  const markup = renderToStaticMarkup(
    <CorrectionsView data={{ year: '2026', entries: [withdrawal, earlier], years: [] }} />,
  )
  const text = toText(markup)
  expect(text).toContain('Corrections and withdrawals in 2026 ')
  expect(text).toContain('5 March 2026 Withdrawal The port It is void. Cyber ')
  expect(text).toContain(
    ' February 2026 1 February 2026 Clarification The port This brief has since been withdrawn, and the note was removed with its text. Cyber All corrections and withdrawals ',
  )
  expect(markup).not.toContain('/history/')
})

it('says so where there is none', () => {
  const text = toText(renderToStaticMarkup(<CorrectionsView data={{ year: null, entries: [], years: [] }} />))
  expect(text).toMatch(/No brief has been corrected or withdrawn yet\. $/)
})
