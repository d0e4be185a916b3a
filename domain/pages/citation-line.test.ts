import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { printCitation } from './citation-line.ts'

const site = { name: 'Example Watch', baseUrl: 'https://watch.example' }
const brief = {
  slug: 'port',
  author: 'Ann Author',
  content: aContent({ title: 'Port closed', publishedOn: '2026-03-04' }),
  firstPublishedAt: '2026-03-05T09:00:00.000Z',
  revision: 1,
  publishedAt: '2026-03-05T09:00:00.000Z',
  corrections: [],
}

describe('printCitation', () => {
  it('names author, title, site, day, revision and address', () => {
    expect(printCitation(brief, site)).toBe(
      'Ann Author, “Port closed”, Example Watch, 4 March 2026, revision 1. https://watch.example/briefs/port',
    )
  })

  it('takes the day of publication where the text names none', () => {
    expect(
      printCitation({ ...brief, content: aContent({ title: 'Port closed', publishedOn: null }) }, site),
    ).toContain('Example Watch, 5 March 2026, revision 1.')
  })

  it('says of a corrected brief of which day the revision is, and who corrected it', () => {
    const correction = {
      kind: 'factual' as const,
      note: 'x',
      madeAt: '2026-03-07T10:00:00.000Z',
      revision: 2,
      by: 'Ed',
    }
    expect(
      printCitation(
        { ...brief, revision: 2, publishedAt: correction.madeAt, corrections: [correction] },
        site,
      ),
    ).toBe(
      'Ann Author, “Port closed”, Example Watch, 4 March 2026, revision 2 of 7 March 2026, corrected by Ed. https://watch.example/briefs/port',
    )
  })
})
