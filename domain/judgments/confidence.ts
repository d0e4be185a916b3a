export const confidenceLevels = ['low', 'moderate', 'high'] as const
export type ConfidenceLevel = (typeof confidenceLevels)[number]

/**
 * How far a judgment can be relied on, apart from how likely it is (ICD 203, section D.6.e.2.b).
 * The reason is given as the text words it, or `null` where it gives none.
 */
export interface Confidence {
  level: ConfidenceLevel
  reason: string | null
}

/** What each level says about the evidence, in the sense ICD 203 gives the words. */
export const confidenceMeanings: Readonly<Record<ConfidenceLevel, string>> = {
  low: 'The information is scant, fragmented or of doubtful quality, so the judgment relies on inference and may well change.',
  moderate:
    'The sources are credible and the reasoning plausible, but there is too little corroboration for high confidence.',
  high: 'The judgment rests on good information from several sources that agree. It can still be wrong.',
}
