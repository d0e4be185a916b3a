import type { KeyPointKind } from '#domain/briefs/brief-content.ts'

const kinds: readonly [KeyPointKind, RegExp][] = [
  ['assumptions', /\bassumptions?\b|\bwe assume\b/i],
  [
    'information-gaps',
    /\bgaps?\b|\bblind[ -]?spots?\b|\bunknowns?\b|\buncertaint(?:y|ies)\b|\bmissing (?:information|data)\b|\bcollection\b|\bopen questions\b/i,
  ],
  [
    'bias-and-deception',
    /\bbias(?:es)?\b|\bdeception\b|\bdenial\b|\bmisinformation\b|\bdisinformation\b|\bmanipulation\b/i,
  ],
  [
    'red-flags',
    /\bred[ -]?flags?\b|\binconsistenc(?:y|ies)\b|\bwarning signs?\b|\banomal(?:y|ies)\b|\bcontradictions?\b/i,
  ],
]

/** What a label of the section announces. */
export function kindOfKeyPoints(label: string): KeyPointKind {
  return kinds.find(([, pattern]) => pattern.test(label))?.[0] ?? 'other'
}
