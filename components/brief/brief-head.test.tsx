import { describe, expect, test } from 'vitest'
import { dayCorrection, makeContent, makeSection } from './brief-page.test-data.ts'
import { renderBrief, toText } from './rendered-text.test-data.tsx'

describe('provenance', () => {
  test('links its two words where the text has no links', () => {
    const markup = renderBrief(
      makeContent({ provenance: 'Made by hand. See our Methodology and Why Example Watch.' }),
    )
    expect(markup).toContain(
      'See our <a href="/methodology">Methodology</a> and <a href="/why">Why Example Watch</a>.',
    )
  })

  test('keeps the links of the text', () => {
    const markup = renderBrief(makeContent({ provenance: 'See [Methodology](/method).' }))
    expect(markup).toContain('<a href="/method">Methodology</a>')
    expect(markup).not.toContain('/methodology')
  })
})

test('the bottom line comes first, then corrections, facts, headline and provenance, then the other sections', () => {
  const bluf = makeSection('bluf', [{ kind: 'passage', key: '', form: 'paragraph', text: 'It is so.' }])
  const rest = makeSection('other', [{ kind: 'passage', key: '', form: 'paragraph', text: 'Further on.' }], 2)
  const content = makeContent({
    sections: [bluf, rest],
    publishedOn: '2026-03-04',
    reportTitle: 'A headline',
    outlet: 'The Post',
    provenance: 'Made by hand.',
  })
  const text = toText(renderBrief(content, { corrections: [dayCorrection] }))
  const words = [
    'It is so.',
    'The day was wrong.',
    'Published on',
    'A headline',
    'Made by hand.',
    'Further on.',
  ]
  const places = words.map((word) => text.indexOf(word))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})

describe('facts', () => {
  test('name revision, author, verifier, marking and the text forms', () => {
    const text = toText(renderBrief(makeContent({ publishedOn: '2026-03-04' }), { revision: 3 }))
    expect(text).toContain(
      'Published on 4 March 2026 Added to this site 5 March 2026 Revision 3, 5 March 2026',
    )
    expect(text).toContain('Written by An Author Verified by A Verifier, 5 March 2026 Marking TLP:CLEAR')
    expect(renderBrief(makeContent())).toContain('href="/briefs/a-brief.json"')
  })

  test('say how many checks the verifier made, where the record has them', () => {
    const text = toText(renderBrief(makeContent(), { checks: { held: 6, all: 6 } }))
    expect(text).toContain('Verified by A Verifier, 5 March 2026, 6 of 6 checks passed Marking TLP:CLEAR')
  })

  test.each([
    [false, 'Verified by A Verifier Marking'],
    [true, 'Verified by A Verifier, 5 March 2026 Marking'],
  ])(
    'of a text that readers do not have lead nowhere, and state no day on which nothing happened',
    (isVerified, said) => {
      const markup = renderBrief(makeContent(), { preview: { isVerified } })
      expect(toText(markup)).toContain(said)
      expect(markup).not.toMatch(/History|Download|a-brief\.(?:txt|md|json)/)
    },
  )

  test('mark a demonstration, and nothing else', () => {
    expect(renderBrief(makeContent(), { demonstration: true })).toContain('Demonstration')
    expect(renderBrief(makeContent())).not.toContain('Demonstration')
  })
})

test.each([
  [false, 'Based on “A headline” – The Post'],
  [true, 'Intelligence Report A headline – The Post'],
])(
  'what a brief is about has the label of the published layout only where it came in it: %j',
  (wasImported, line) => {
    const content = makeContent({ reportTitle: 'A headline', outlet: 'The Post' })
    expect(toText(renderBrief(content, { wasImported }))).toContain(line)
  },
)

test('corrections come first behind the bottom line, newest first, with kind, day and revision', () => {
  const text = toText(
    renderBrief(makeContent({ reportTitle: 'Report' }), {
      corrections: [
        { kind: 'factual', note: 'Older note.', madeAt: '2026-03-06T10:00:00Z', revision: 2, by: 'Ed' },
        { kind: 'update', note: 'Newer note.', madeAt: '2026-03-07T10:00:00Z', revision: 3, by: 'Cy' },
      ],
    }),
  )
  expect(text).toMatch(
    /Update 7 March 2026, revision 3 Newer note. .*Correction 6 March 2026, revision 2 Older note. .*Report/,
  )
  expect(text).toContain('Written by An Author · corrected by Ed , Cy Verified by A Verifier')
  expect(text).toContain('Written by An Author · corrected by Ed , Cy · verified by A Verifier')
})
