import type { PhraseLists } from '#domain/prose/phrase-pattern.ts'

// The wordings by which a sentence says that it judges (ICD 203, D.6.e.3: judgments are told apart from facts).

/** What phrases below name in brackets. */
export const judgedLists: PhraseLists = {
  judge: [
    'judge',
    'assess',
    'estimate',
    'conclude',
    'expect',
    'believe',
    'consider',
    'attribute',
    'anticipate',
  ],
  adverb: ['therefore', 'also', 'now', 'still', 'nevertheless'],
  judgment: ['judgment', 'judgement', 'assessment', 'estimate', 'view', 'reading', 'estimation'],
}

/** A sentence that says so anywhere is a judgment. */
export const judgedPhrases: readonly string[] = [
  'we [adverb]? [judge]',
  'in our [judgment]',
  'our [judgment] is',
  'it is our [judgment]',
  'the? analysts [adverb]? [judge]',
]
