import type {
  Hypothesis,
  Judgment,
  KeyPointKind,
  Part,
  Scenario,
  SectionKind,
} from '#domain/briefs/brief-content.ts'
import { noKey } from '#domain/briefs/keys.ts'

/** A judgment without words yet. */
export function blankJudgment(role: Judgment['role']): Judgment {
  return { kind: 'judgment', key: noKey, role, runs: [], likelihood: null, confidence: null }
}

/** A hypothesis without words yet. */
export function blankHypothesis(): Hypothesis {
  return { kind: 'hypothesis', key: noKey, name: null, runs: [], likelihood: null }
}

const scenarioNames = {
  best: 'Best Case',
  worst: 'Worst Case',
  'most-likely': 'Most Likely',
  other: 'Wild Card',
} as const

/** A scenario without words yet, under the name that the layout gives it. */
export function blankScenario(scenarioKind: Scenario['scenarioKind']): Scenario {
  const name = scenarioNames[scenarioKind]
  return { kind: 'scenario', key: noKey, name, scenarioKind, text: '', likelihood: null }
}

/** What the layout calls a list of points of each kind. */
export const keyPointLabels: Readonly<Record<KeyPointKind, string>> = {
  assumptions: 'Assumptions',
  'information-gaps': 'Information Gaps',
  'bias-and-deception': 'Bias & Deception Risks',
  'red-flags': 'Red Flags',
  other: 'Other Points',
}

/** What a section of the layout asks for, empty: its own labels, and a place for each thing. */
export function listBlankParts(kind: SectionKind): Part[] {
  switch (kind) {
    case 'bluf':
      return [blankJudgment('bottom-line')]
    case 'hypotheses':
      return [blankHypothesis(), blankHypothesis(), blankJudgment('assessment')]
    case 'key-points':
      return (['assumptions', 'information-gaps', 'bias-and-deception'] as const).map((pointKind) => ({
        kind: 'key-points',
        label: keyPointLabels[pointKind],
        pointKind,
        items: [],
      }))
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
