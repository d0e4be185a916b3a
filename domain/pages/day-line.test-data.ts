import type { DayLine } from './day-line.ts'

/** What a day says of a brief that was published on it. */
export const aDayLine: DayLine = {
  slug: 'port',
  title: 'Port closed',
  language: null,
  category: { slug: 'ports', name: 'Ports' },
  demonstration: false,
  correctedLater: false,
  withdrawnLater: false,
  status: 'new',
  at: '2026-03-05T09:00:00.000Z',
  insight: 'The port stays shut.',
  code: null,
  likelihood: null,
  confidence: null,
  moves: [],
  reason: null,
  note: null,
}
