import { describe, expect, it } from 'vitest'
import type { BriefContent, Citation, Section } from '#domain/briefs/brief-content.ts'
import { listPrintedLines } from './list-printed-lines.ts'
import { toItem } from './printed-line.ts'

function aBrief(change: Partial<BriefContent> = {}): BriefContent {
  return {
    title: '',
    publishedOn: null,
    language: null,
    provenance: null,
    reportTitle: null,
    outlet: null,
    preamble: [],
    sections: [],
    techniques: [],
    sources: [],
    explore: [],
    ...change,
  }
}

function aSource(change: Partial<Citation> = {}): Citation {
  return {
    key: 's',
    number: 1,
    title: 'Storm notice',
    publisher: null,
    publishedOn: null,
    language: null,
    url: null,
    retrievedOn: null,
    grade: null,
    ...change,
  }
}

const paragraph = (text: string) => ({ form: 'paragraph', text })

describe('the opening', () => {
  it('is nothing where nothing is given', () => {
    expect(listPrintedLines(aBrief())).toEqual([])
  })

  it('stands in one order', () => {
    const brief = aBrief({
      title: 'Port closes',
      publishedOn: '2026-03-05',
      language: 'fr',
      provenance: 'Written by hand.\n\nSee *here*.',
      reportTitle: 'Storm',
      outlet: 'The Gazette',
      preamble: ['First.\n\nSecond.', 'Third.'],
    })
    expect(listPrintedLines(brief)).toEqual([
      { form: 'title', text: 'Port closes' },
      paragraph('Published on: 2026-03-05'),
      paragraph('Language: fr'),
      paragraph('Written by hand.'),
      paragraph('See *here*.'),
      paragraph('Intelligence Report: Storm – The Gazette'),
      paragraph('First.'),
      paragraph('Second.'),
      paragraph('Third.'),
    ])
  })

  it.each([
    ['Storm', null, 'Intelligence Report: Storm'],
    ['Storm *now*', 'A_B_', 'Intelligence Report: Storm \\*now\\* – A_B\\_'],
  ])('names the report %j of %j', (reportTitle, outlet, text) => {
    expect(listPrintedLines(aBrief({ reportTitle, outlet }))).toEqual([paragraph(text)])
  })

  it('prints a title with signs as text', () => {
    expect(listPrintedLines(aBrief({ title: 'A *b* [c](d)' }))).toEqual([
      { form: 'title', text: 'A \\*b\\* [c]\\(d)' },
    ])
  })
})

describe('sections', () => {
  const section = (number: number | null, title: string, ...texts: string[]): Section => ({
    number,
    title,
    kind: 'hypotheses',
    parts: texts.map((text) => ({
      kind: 'hypothesis',
      key: text,
      name: null,
      runs: [{ role: 'statement', text }],
      likelihood: null,
    })),
  })

  it('begin with a heading, and letters go on from one to the next', () => {
    expect(
      listPrintedLines(aBrief({ sections: [section(2, 'One', 'a', 'b'), section(null, 'Two', 'c')] })),
    ).toEqual([
      { form: 'heading', number: 2, title: 'One' },
      toItem({ label: 'Hypothesis A', paragraphs: ['a'] }),
      toItem({ label: 'Hypothesis B', paragraphs: ['b'] }),
      { form: 'heading', number: null, title: 'Two' },
      toItem({ label: 'Hypothesis C', paragraphs: ['c'] }),
    ])
  })

  it('keep a heading with nothing below it', () => {
    expect(listPrintedLines(aBrief({ sections: [section(7, 'Tags')] }))).toEqual([
      { form: 'heading', number: 7, title: 'Tags' },
    ])
  })
})

describe('what follows the sections', () => {
  it('lists techniques with what they were used for', () => {
    const brief = aBrief({
      techniques: [
        { kind: 'technique', key: 'a', name: 'ACH *short*', description: null },
        { kind: 'technique', key: 'b', name: 'SWOT', description: 'One.\n\nTwo.' },
      ],
    })
    expect(listPrintedLines(brief)).toEqual([
      { form: 'heading', number: null, title: 'Structured Analytic Techniques Applied' },
      toItem({ paragraphs: ['ACH \\*short\\*'] }),
      toItem({ label: 'SWOT', paragraphs: ['One.', 'Two.'] }),
    ])
  })

  it('lists sources with all that is known of them', () => {
    const full = aSource({
      publisher: 'Port Office',
      publishedOn: '2026-03-04',
      language: 'uk',
      url: 'https://ilvers.example/n',
      retrievedOn: '2026-03-05',
      grade: { reliability: 'C', credibility: 3 },
    })
    expect(listPrintedLines(aBrief({ sources: [full, aSource({ number: 4 })] }))).toEqual([
      { form: 'heading', number: null, title: 'Sources' },
      {
        form: 'source',
        number: 1,
        title: 'Storm notice',
        url: 'https://ilvers.example/n',
        fields: ['Port Office', '2026-03-04', 'language: uk', 'retrieved 2026-03-05', 'C3'],
        textFields: [
          'Port Office',
          '2026-03-04',
          'language: uk',
          'https://ilvers.example/n',
          'retrieved 2026-03-05',
          'C3',
        ],
      },
      { form: 'source', number: 4, title: 'Storm notice', url: null, fields: [], textFields: [] },
    ])
  })

  it('ends with the links', () => {
    const explore = [{ label: 'Briefs', href: '/briefs' }]
    expect(listPrintedLines(aBrief({ title: 'Port', sources: [aSource()], explore }))).toEqual([
      { form: 'title', text: 'Port' },
      { form: 'heading', number: null, title: 'Sources' },
      { form: 'source', number: 1, title: 'Storm notice', url: null, fields: [], textFields: [] },
      { form: 'links', links: [{ label: 'Briefs', href: '/briefs' }] },
    ])
  })
})
