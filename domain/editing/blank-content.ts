import type { BriefContent, Judgment, Part, Section, SectionKind } from '#domain/briefs/brief-content.ts'
import { noKey } from '#domain/briefs/keys.ts'

/** The seven sections of the published layout, in order, with their titles. */
export const layoutSections: readonly { kind: SectionKind; title: string }[] = [
  { kind: 'bluf', title: 'BLUF (Bottom Line Up Front)' },
  { kind: 'hypotheses', title: 'Competing Hypotheses' },
  { kind: 'key-points', title: 'Key Assumptions and Red Flags' },
  { kind: 'implications', title: 'Implications and Strategic Risks' },
  { kind: 'recommendations', title: 'Recommendations and Outlook' },
  { kind: 'entities', title: 'Key Individuals and Entities' },
  { kind: 'tags', title: 'Thematic Tags' },
]

const judgment = (role: Judgment['role']): Judgment => ({
  kind: 'judgment',
  key: noKey,
  role,
  runs: [],
  likelihood: null,
  confidence: null,
})

/** What a section of the layout asks for, empty: its own labels, and a place for each thing. */
export function listBlankParts(kind: SectionKind): Part[] {
  switch (kind) {
    case 'bluf':
      return [judgment('bottom-line')]
    case 'hypotheses':
      return [blankHypothesis(), blankHypothesis(), judgment('assessment')]
    case 'key-points':
      return [
        { kind: 'key-points', label: 'Assumptions', pointKind: 'assumptions', items: [] },
        { kind: 'key-points', label: 'Information Gaps', pointKind: 'information-gaps', items: [] },
        { kind: 'key-points', label: 'Bias & Deception Risks', pointKind: 'bias-and-deception', items: [] },
      ]
    case 'implications':
      return (
        [
          ['political', 'Political / Geopolitical'],
          ['security', 'Security / Counter-Terrorism'],
          ['cyber', 'Cyber / Information Space'],
          ['economic', 'Economic / Social'],
        ] as const
      ).map(([domain, label]) => ({ kind: 'implication', key: noKey, label, domain, text: '' }))
    case 'recommendations':
      return [
        {
          kind: 'recommendation',
          key: noKey,
          label: 'Immediate Actions (0–30 days)',
          horizon: 'immediate',
          text: '',
        },
        {
          kind: 'recommendation',
          key: noKey,
          label: 'Medium-Term Posture (1–12 months)',
          horizon: 'medium',
          text: '',
        },
        { kind: 'subheading', text: 'Scenario Outlook' },
        ...(['best', 'worst', 'most-likely'] as const).map(blankScenario),
      ]
    default:
      return []
  }
}

/** A hypothesis without words yet. */
export function blankHypothesis(): Part {
  return { kind: 'hypothesis', key: noKey, name: null, runs: [], likelihood: null }
}

const scenarioNames = { best: 'Best Case', worst: 'Worst Case', 'most-likely': 'Most Likely' } as const

function blankScenario(scenarioKind: keyof typeof scenarioNames): Part {
  const name = scenarioNames[scenarioKind]
  return { kind: 'scenario', key: noKey, name, scenarioKind, text: '', likelihood: null }
}

function blankSection(kind: SectionKind, at: number): Section {
  const title = layoutSections.find((one) => one.kind === kind)?.title ?? ''
  return { number: at + 1, title, kind, parts: listBlankParts(kind) }
}

/** A brief of which nothing is written yet, in the published layout. */
export function blankContent(): BriefContent {
  return {
    title: '',
    publishedOn: null,
    language: null,
    provenance: null,
    reportTitle: null,
    outlet: null,
    preamble: [],
    sections: layoutSections.map(({ kind }, at) => blankSection(kind, at)),
    techniques: [],
    sources: [],
    explore: [],
  }
}

/**
 * The same content with a place for everything that the published layout asks for. What is written stays where it is;
 * sections that it lacks are added in their order, and blank ones get their parts.
 */
export function withBlanks(content: BriefContent): BriefContent {
  const sections = [...content.sections]
  for (const [at, { kind }] of layoutSections.entries()) {
    const found = sections.findIndex((section) => section.kind === kind)
    const section = sections[found]
    if (!section) sections.splice(toPlace(sections, at), 0, blankSection(kind, at))
    else if (section.parts.length === 0) sections[found] = { ...section, parts: listBlankParts(kind) }
  }
  return { ...content, sections }
}

/** Behind the last section that comes before it in the layout. */
function toPlace(sections: readonly Section[], at: number): number {
  const before = layoutSections.slice(0, at).map(({ kind }) => kind)
  return sections.findLastIndex(({ kind }) => before.includes(kind)) + 1
}
