import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent, Section } from '#domain/briefs/brief-content.ts'
import { withBlanks } from '#domain/editing/blank-content.ts'
import type { EditedText } from '#domain/editing/edited-brief.ts'
import type { Side } from './merge-lists.ts'
import { mergeTexts } from './merge-texts.ts'

const content = withBlanks(aContent())
const toText = (of: BriefContent): EditedText => ({
  content: of,
  marking: 'TLP:CLEAR',
  entityFacts: [],
  dismissals: [],
})
const section: Section = {
  number: 8,
  title: 'Timeline',
  kind: 'other',
  parts: [{ kind: 'passage', key: 'line', form: 'paragraph', text: 'It began in March.' }],
}
const plain = toText(content)
const longer = toText({ ...content, sections: [...content.sections, section] })

describe('a section that only one text has', () => {
  it.each<
    [what: string, texts: { mine: EditedText; theirs: EditedText; base?: EditedText }, isKept: boolean]
  >([
    ['mine, that was added', { mine: longer, theirs: plain, base: plain }, true],
    ['theirs, that was added', { mine: plain, theirs: longer, base: plain }, true],
    ['mine, that they took away', { mine: longer, theirs: plain, base: longer }, false],
    ['theirs, that I took away', { mine: plain, theirs: longer, base: longer }, false],
    ['mine, where nobody knows', { mine: longer, theirs: plain }, true],
    ['theirs, where nobody knows', { mine: plain, theirs: longer }, true],
  ])('is suggested as whoever changed it left it: %s', (_, { mine, theirs, base }, isKept) => {
    const asked: string[] = []
    const merged = mergeTexts({ mine, theirs, base }, ({ title, suggested }) => {
      asked.push(title)
      return suggested
    })
    expect(asked).toEqual(['Timeline'])
    expect(merged.content.sections.some(({ title }) => title === 'Timeline')).toBe(isKept)
  })

  it.each<[Side, boolean]>([
    ['mine', false],
    ['theirs', true],
  ])('is taken or left as was chosen: %s', (side, isKept) => {
    const merged = mergeTexts({ mine: plain, theirs: longer, base: undefined }, () => side)
    expect(merged.content.sections.at(-1)?.title === 'Timeline').toBe(isKept)
  })
})
