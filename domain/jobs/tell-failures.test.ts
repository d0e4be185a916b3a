import { describe, expect, it } from 'vitest'
import { tellFailures } from './tell-failures.ts'

const now = '2026-03-05T12:00:00.000Z'
const late = { slug: 'late', title: 'Late', at: now, reason: 'It was edited.' }

interface Case {
  says: string
  failing: number
  waitingSince: string | null
  held: number
  untold?: number
  expected: string[]
}

describe('what fails', () => {
  it.each<Case>([
    { says: 'is nothing where nothing waits', failing: 0, waitingSince: null, held: 0, expected: [] },
    {
      says: 'is nothing while pages wait for ten minutes',
      failing: 0,
      waitingSince: '2026-03-05T11:50:00.000Z',
      held: 0,
      expected: [],
    },
    {
      says: 'is told once they wait longer',
      failing: 0,
      waitingSince: '2026-03-05T11:49:59.000Z',
      held: 0,
      expected: ['Pages have been waiting to be printed since 5 March 2026, 11:49 UTC.'],
    },
    {
      says: 'is told in the singular',
      failing: 1,
      waitingSince: null,
      held: 1,
      expected: ['1 scheduled brief was not published.', '1 page could not be printed.'],
    },
    {
      says: 'is told in the plural',
      failing: 12,
      waitingSince: null,
      held: 2,
      expected: ['2 scheduled briefs were not published.', '12 pages could not be printed.'],
    },
    {
      says: 'is told of the hub, in the singular',
      failing: 0,
      waitingSince: null,
      held: 0,
      untold: 1,
      expected: ['The hub could not be told about 1 changed page or feed.'],
    },
    {
      says: 'is told of the hub, in the plural',
      failing: 0,
      waitingSince: null,
      held: 0,
      untold: 30,
      expected: ['The hub could not be told about 30 changed pages and feeds.'],
    },
  ])('$says', ({ failing, waitingSince, held, untold = 0, expected }) => {
    const pages = { owed: failing, failing, waitingSince, examples: [] }
    const publications = { scheduled: held, next: null, failed: new Array<typeof late>(held).fill(late) }
    const hub = { address: null, waiting: untold, failing: untold, examples: [] }
    expect(tellFailures({ pages, publications, hub }, now)).toEqual(expected)
  })
})
