import { describe, expect, it } from 'vitest'
import {
  decidePreview,
  endOfPreview,
  isPreviewToken,
  previewAddress,
  type PreviewTerms,
} from './preview-link.ts'

const now = new Date('2026-03-05T12:00:00Z')
const later = new Date('2026-03-05T12:00:01Z')
const open = { expiresAt: later, endedAt: null, liveRevisionId: null }
const drafted = { liveRevisionId: null, hasDraft: true }

describe('a preview link', () => {
  it.each([
    [1, '2026-03-06T12:00:00.000Z'],
    [7, '2026-03-12T12:00:00.000Z'],
    [30, '2026-04-04T12:00:00.000Z'],
  ] as const)('of %i days ends that much later', (days, end) =>
    expect(endOfPreview(days, now).toISOString()).toBe(end),
  )

  it('leads to an address of the site', () =>
    expect(previewAddress('https://example.org', 'abc')).toBe('https://example.org/preview/abc'))

  it.each<[string, Partial<PreviewTerms>, string]>([
    ['is open', {}, 'draft'],
    ['has expired this very moment', { expiresAt: now }, 'nothing'],
    ['was ended', { endedAt: now }, 'nothing'],
    ['was made for a next revision that has come out', { liveRevisionId: 'one' }, 'reader page'],
  ])('that %s, of a brief that was never published', (_, change, shown) =>
    expect(decidePreview({ ...open, ...change }, drafted, now)).toBe(shown),
  )

  it.each<[string, Partial<PreviewTerms>, string]>([
    ['was made before', {}, 'reader page'],
    ['was made before and has expired', { expiresAt: now }, 'nothing'],
    ['was made for the next revision', { liveRevisionId: 'one' }, 'draft'],
    ['was made for an earlier next revision', { liveRevisionId: 'none' }, 'reader page'],
  ])('that %s, of a published brief with a next draft', (_, change, shown) =>
    expect(decidePreview({ ...open, ...change }, { liveRevisionId: 'one', hasDraft: true }, now)).toBe(shown),
  )

  it('shows nothing of a brief without a draft', () =>
    expect(decidePreview(open, { liveRevisionId: null, hasDraft: false }, now)).toBe('nothing'))
})

describe('a token', () => {
  it.each([
    ['A'.repeat(43), true],
    ['_-'.repeat(21) + 'x', true],
    ['A'.repeat(42), false],
    ['A'.repeat(44), false],
    ['='.repeat(43), false],
    ['', false],
  ])('%s', (text, answer) => expect(isPreviewToken(text)).toBe(answer))
})
