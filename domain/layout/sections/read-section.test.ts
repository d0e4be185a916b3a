import { describe, expect, it } from 'vitest'
import { sectionKinds, type SectionKind } from '#domain/briefs/brief-content.ts'
import { readText } from '#domain/layout/lines/read-text.ts'
import { readSection } from './read-section.ts'
import { partsOf } from '#domain/layout/lines/parts-of.test-data.ts'

const table: [SectionKind, string, string][] = [
  ['bluf', 'It sank.', 'judgment'],
  ['hypotheses', 'Hypothesis A: It sank.', 'hypothesis'],
  ['analysis', 'SWOT Analysis: Few.', 'technique'],
  ['key-points', 'Assumptions: The log is whole.', 'key-points'],
  ['implications', '- Fewer ferries.', 'implication'],
  ['recommendations', '- Watch the strait.', 'recommendation'],
  ['entities', '- Ada Brandt', 'entity'],
  ['tags', 'ports', 'tag'],
  ['other', 'It sank.', 'passage'],
]

describe('readSection', () => {
  it('is asked here about every kind of section', () => {
    expect(table.map(([kind]) => kind)).toEqual(sectionKinds)
  })

  it.each(table)('of the kind %s finds in %j a part of the kind %s', (kind, text, part) => {
    expect(partsOf(readSection(kind, readText(text))).map((one) => one.kind)).toEqual([part])
  })

  it('keeps every line of an unknown section as it stands', () => {
    expect(partsOf(readSection('other', readText('Hypothesis A: It sank.\n- Ada Brandt\n2. Tugs')))).toEqual([
      { kind: 'passage', key: '', form: 'paragraph', text: 'Hypothesis A: It sank.' },
      { kind: 'passage', key: '', form: 'item', text: 'Ada Brandt' },
      { kind: 'passage', key: '', form: 'paragraph', text: '2. Tugs' },
    ])
  })
})
