import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { cutTitleOutlet } from './cut-title-outlet.ts'

interface Opening {
  title: string
  reportTitle: string | null
  outlet: string | null
}

function cut(opening: Opening) {
  const { brief, warnings } = cutTitleOutlet(aContent(opening))
  const { title, reportTitle, outlet } = brief
  return { title, reportTitle, outlet, warned: warnings.length }
}

describe('cutTitleOutlet', () => {
  it('cuts a publisher that the line of the report names too, however short the title', () => {
    expect(
      cut({ title: 'Talks resume – BBC News', reportTitle: 'Talks Resume', outlet: 'BBC NEWS' }),
    ).toEqual({ title: 'Talks resume', reportTitle: 'Talks Resume', outlet: 'BBC NEWS', warned: 0 })
  })

  it('takes the name over where the report has none, and warns of it', () => {
    expect(
      cut({ title: 'Ferry strike ends after nine days – Harbour Post', reportTitle: null, outlet: null }),
    ).toEqual({
      title: 'Ferry strike ends after nine days',
      reportTitle: 'Ferry strike ends after nine days',
      outlet: 'Harbour Post',
      warned: 1,
    })
    const [warning] = cutTitleOutlet(
      aContent({ title: 'Ferry strike ends after nine days – Harbour Post', outlet: null }),
    ).warnings
    expect(warning?.message).toBe(
      '“Harbour Post” was cut from the title, as the publisher of the report. If it belongs there, put it back.',
    )
  })

  it.each([
    ['a title of few words', { title: 'Mali – Bamako', reportTitle: null, outlet: null }],
    [
      'a report of another publisher',
      {
        title: 'Ferry strike ends after nine days – North Quay',
        reportTitle: 'Strike',
        outlet: 'Harbour Post',
      },
    ],
    [
      'a title without one',
      { title: 'Ferry strike ends after nine days', reportTitle: 'Strike', outlet: 'Harbour Post' },
    ],
    [
      'a second half that is no name',
      { title: 'Ferry strike ends after nine days – what we know', reportTitle: null, outlet: null },
    ],
  ])('leaves %s', (_, opening) => {
    expect(cut(opening)).toEqual({ ...opening, warned: 0 })
  })
})
