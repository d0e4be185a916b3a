import { expect, it } from 'vitest'
import { endOfLink, linkAddress, linkKinds } from './one-time-links.ts'

it('gives whoever is invited three days, and whoever waits for a link less', () => {
  const now = new Date('2026-03-05T14:00:00Z')
  expect(linkKinds.map((kind) => endOfLink(kind, now).toISOString().slice(0, 16))).toEqual([
    '2026-03-06T14:00',
    '2026-03-08T14:00',
    '2026-03-05T18:00',
  ])
})

it('leads to the page where a password is chosen', () =>
  expect(linkAddress('https://briefs.example', 'abc')).toBe('https://briefs.example/admin/join/abc'))
