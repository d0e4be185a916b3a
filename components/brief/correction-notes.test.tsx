import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { CorrectionNote } from '#domain/pages/published-brief.ts'
import { CorrectionNotes } from './correction-notes.tsx'

const by = 'Ed Editor'
const notes: readonly CorrectionNote[] = [
  { kind: 'factual', note: 'The date was wrong.', madeAt: '2026-03-05T10:00:00.000Z', revision: 2, by },
  { kind: 'clarification', note: 'التاريخ', madeAt: '2026-03-06T10:00:00.000Z', revision: 3, by },
  { kind: 'factual', note: 'So was the place.', madeAt: '2026-03-06T11:00:00.000Z', revision: 3, by },
]

test('come newest first, each in the direction of its own words', () => {
  const markup = renderToStaticMarkup(<CorrectionNotes corrections={notes} />)
  expect(markup.match(/<p.*?<\/p>/g)).toEqual([
    '<p dir="auto">So was the place.</p>',
    '<p dir="auto">التاريخ</p>',
    '<p dir="auto">The date was wrong.</p>',
  ])
})

test('are nothing where nothing was corrected', () =>
  expect(renderToStaticMarkup(<CorrectionNotes corrections={[]} />)).toBe(''))
