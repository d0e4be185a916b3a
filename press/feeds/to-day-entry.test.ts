import { describe, expect, it } from 'vitest'
import { aDayLine } from '#domain/pages/day-line.test-data.ts'
import type { DayLine } from '#domain/pages/day-line.ts'
import { defaultSettings } from '#domain/site/site-settings.ts'
import { toSiteFacts } from '#domain/site/site-facts.ts'
import { toDayEntry } from './to-day-entry.ts'

const category = { slug: 'ports', name: 'Ports' }
const site = toSiteFacts({ ...defaultSettings, baseUrl: 'https://watch.example' }, [category])

const note = { kind: 'Correction', text: 'Another port.' }

const toEntry = (...lines: Partial<DayLine>[]) =>
  toDayEntry(
    {
      day: '2026-03-05',
      lines: lines.map((change) => ({ ...aDayLine, ...change })),
      completeAt: '2026-03-06T00:00:00.000Z',
    },
    site,
  )

describe('the entry of a day', () => {
  it('counts a correction that came on the day of the first publication', () => {
    expect(toEntry({}, { note }).summary).toBe('Briefs: 2 published, 1 corrected.')
  })

  it.each<[Partial<DayLine>, string]>([
    [{}, '</a> The port stays shut.</li>'],
    [{ note }, '</a> Correction: Another port. The port stays shut.</li>'],
    [{ status: 'withdrawn', reason: 'Retracted.' }, '</a> Withdrawn. Reason: Retracted.</li>'],
    [
      { status: 'withdrawn', withdrawnLater: true, reason: 'Retracted.' },
      '</a> Withdrawn later. Reason: Retracted.</li>',
    ],
  ])('says of a brief what became of it: %o', (change, said) => {
    expect(toEntry(change).content).toContain(said)
  })

  it('says in which language the words of a brief are, and of its own nothing', () => {
    expect(toEntry({ language: 'fr', note }).content).toContain(
      '<a href="https://watch.example/briefs/port" lang="fr">Port closed</a> Correction: Another port. <span lang="fr">The port stays shut.</span>',
    )
  })
})
