import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type {
  BriefContent,
  Horizon,
  ImplicationDomain,
  JudgmentRole,
  KeyPointKind,
  Part,
  ScenarioKind,
  SectionKind,
} from '#domain/briefs/brief-content.ts'
import { listMissing } from '#domain/briefs/list-missing.ts'
import type { Run } from '#domain/briefs/runs.ts'
import { blankContent, layoutSections, withBlanks } from './blank-content.ts'
import { blankHypothesis, blankJudgment, blankScenario, listBlankParts } from './blank-parts.ts'
import { dropBlanks } from './drop-blanks.ts'
import { setPart } from './edit-parts.ts'

const aWrittenParagraph: Part = { kind: 'passage', key: '', form: 'paragraph', text: 'It leads in.' }
const runs: Run[] = [{ role: 'statement', text: 'It is said.' }]
const explained: Part = { ...blankHypothesis(), runs }
const told = (role: JudgmentRole): Part => ({ ...blankJudgment(role), runs })
const listed = (pointKind: KeyPointKind): Part => ({
  kind: 'key-points',
  label: 'Points',
  pointKind,
  items: [{ key: '', text: 'One' }],
})
const implied = (domain: ImplicationDomain): Part => ({
  kind: 'implication',
  key: '',
  label: null,
  domain,
  text: 'It follows.',
})
const advised = (horizon: Horizon): Part => ({
  kind: 'recommendation',
  key: '',
  label: null,
  horizon,
  text: 'Do it.',
})
const foreseen = (kind: ScenarioKind): Part => ({ ...blankScenario(kind), text: 'It goes on.' })

/** What tells a part from others of its kind. */
function spell(part: Part): string {
  if ('role' in part) return part.role
  if ('pointKind' in part) return part.pointKind
  if ('domain' in part) return part.domain
  if ('horizon' in part) return part.horizon
  if ('scenarioKind' in part) return part.scenarioKind
  return part.kind === 'subheading' ? part.text : part.kind
}

describe('a blank brief', () => {
  it('has the seven sections of the layout, and nothing of it goes to readers', () => {
    expect(blankContent().sections.map(({ number, kind }) => [number, kind])).toEqual(
      layoutSections.map(({ kind }, at) => [at + 1, kind]),
    )
    expect(dropBlanks(blankContent()).sections).toEqual([])
    expect(listMissing(dropBlanks(blankContent()))).toHaveLength(2)
  })

  it('loses nothing that is written, and gives back what it was filled from', () => {
    const content = aContent()
    expect(dropBlanks(withBlanks(content))).toEqual(dropBlanks(content))
    expect(dropBlanks(content)).toEqual(content)
  })

  it('drops a technique of which nothing is said', () => {
    const content = aContent()
    const technique = { kind: 'technique', key: 'new', name: ' ', description: '' } as const
    const { techniques } = dropBlanks({ ...content, techniques: [...content.techniques, technique] })
    expect(techniques).toEqual(content.techniques)
  })

  it('puts a section that a text lacks where the layout has it', () => {
    const content = aContent()
    const without = { ...content, sections: content.sections.filter(({ kind }) => kind !== 'hypotheses') }
    const { kind, number } = withBlanks(without).sections[1] ?? {}
    expect([kind, number]).toEqual(['hypotheses', 2])
  })

  // What is written, by what tells it from others of its kind; a blank part of the layout is marked by a plus.
  it.each<[string, { kind: SectionKind; parts: Part[]; expected: string[] }]>([
    [
      'no bottom line',
      { kind: 'bluf', parts: [told('key-judgment')], expected: ['+bottom-line', 'key-judgment'] },
    ],
    [
      'one hypothesis',
      { kind: 'hypotheses', parts: [explained], expected: ['hypothesis', '+hypothesis', '+assessment'] },
    ],
    [
      'an assessment only',
      {
        kind: 'hypotheses',
        parts: [told('assessment')],
        expected: ['+hypothesis', '+hypothesis', 'assessment'],
      },
    ],
    [
      'gaps and risks that are not listed',
      {
        kind: 'key-points',
        parts: [listed('red-flags'), listed('assumptions')],
        expected: ['red-flags', 'assumptions', '+information-gaps', '+bias-and-deception'],
      },
    ],
    [
      'a lead and a point of its own',
      {
        kind: 'implications',
        parts: [aWrittenParagraph, implied('other'), implied('security')],
        expected: ['passage', '+political', 'other', 'security', '+cyber', '+economic'],
      },
    ],
    [
      'scenarios without a label of their own',
      {
        kind: 'recommendations',
        parts: [advised('other'), foreseen('worst')],
        expected: ['+immediate', '+medium', 'other', '+best', 'worst', '+most-likely'],
      },
    ],
    [
      'scenarios below another label',
      {
        kind: 'recommendations',
        parts: [{ kind: 'subheading', text: 'Outlook' }, foreseen('best')],
        expected: ['+immediate', '+medium', 'Outlook', 'best', '+worst', '+most-likely'],
      },
    ],
    [
      'a paragraph in place of the scenarios',
      {
        kind: 'recommendations',
        parts: [advised('immediate'), aWrittenParagraph],
        expected: ['immediate', '+medium', 'passage', '+Scenario Outlook', '+best', '+worst', '+most-likely'],
      },
    ],
  ])('has room for all that the layout asks for beside %s', (_, { kind, parts, expected }) => {
    const content: BriefContent = {
      ...blankContent(),
      sections: [{ number: 1, title: 'One', kind, parts }],
    }
    const filled = withBlanks(content)
    const spelt = filled.sections
      .find((section) => section.kind === kind)
      ?.parts.map((part) => `${parts.includes(part) ? '' : '+'}${spell(part)}`)
    expect(spelt).toEqual(expected)
    expect(dropBlanks(filled).sections).toEqual(dropBlanks(content).sections)
    expect(withBlanks(filled)).toEqual(filled)
  })

  it('asks for nothing twice that stands in another section', () => {
    const found = { number: null, title: 'Analysis', kind: 'analysis', parts: [told('assessment')] } as const
    const filled = withBlanks({ ...blankContent(), sections: [{ ...found, parts: [...found.parts] }] })
    expect(filled.sections.find(({ kind }) => kind === 'hypotheses')?.parts).toHaveLength(
      listBlankParts('hypotheses').length - 1,
    )
  })

  it('drops opening paragraphs and closing links without words, but no address', () => {
    const content: BriefContent = {
      ...blankContent(),
      preamble: [' ', 'It was quiet.'],
      explore: [
        { label: ' ', href: null },
        { label: '', href: 'https://example.org/' },
        { label: 'Archive', href: null },
      ],
    }
    expect(dropBlanks(content)).toMatchObject({
      preamble: ['It was quiet.'],
      explore: [
        { label: '', href: 'https://example.org/' },
        { label: 'Archive', href: null },
      ],
    })
  })

  it('keeps what is written of something that has no name, and drops what has neither', () => {
    const [source] = aContent().sources
    if (!source) throw new Error('no source')
    const blank = { ...source, title: '', url: null, publisher: null, publishedOn: null, grade: null }
    const unknown = { ...blank, retrievedOn: null }
    const named = (key: string, description: string | null): Part[] => [
      { kind: 'entity', key, name: ' ', description },
      { kind: 'technique', key: `${key} technique`, name: '', description },
    ]
    const content: BriefContent = {
      ...blankContent(),
      sections: [
        {
          number: 6,
          title: 'Entities',
          kind: 'entities',
          parts: [...named('a', 'It runs it.'), ...named('b', null)],
        },
      ],
      sources: [
        { ...unknown, key: 'none' },
        { ...unknown, key: 'publisher', publisher: 'The Post' },
        { ...unknown, key: 'day', publishedOn: '2026-03-04' },
        { ...unknown, key: 'read', retrievedOn: '2026-03-05' },
        { ...unknown, key: 'grade', grade: { reliability: 'B', credibility: 2 } },
      ],
    }
    const { sections, sources } = dropBlanks(content)
    expect(sections[0]?.parts).toEqual(named('a', 'It runs it.'))
    expect(sources.map(({ key }) => key)).toEqual(['publisher', 'day', 'read', 'grade'])
  })

  it('names a scenario whose name was taken away', () => {
    const parts: Part[] = [{ ...blankScenario('other'), name: ' ', text: 'It holds.' }]
    const content: BriefContent = {
      ...blankContent(),
      sections: [{ number: 5, title: 'Outlook', kind: 'recommendations', parts }],
    }
    expect(dropBlanks(content).sections[0]?.parts).toMatchObject([{ name: 'Alternative scenario' }])
  })

  it('keeps a label above what is written only', () => {
    const blank = blankContent()
    const at = blank.sections.findIndex(({ kind }) => kind === 'recommendations')
    const [best] = blank.sections[at]?.parts.filter(({ kind }) => kind === 'scenario') ?? []
    if (best?.kind !== 'scenario') throw new Error('no scenario')
    const written = setPart(blank, { section: at, part: 3 }, { ...best, text: 'It ends.' })
    expect(dropBlanks(written).sections.map(({ parts }) => parts.map(({ kind }) => kind))).toEqual([
      ['subheading', 'scenario'],
    ])
  })
})
