/** What sort of insight a main judgment is, where its author has said so. */
export const insightCodes = ['signal', 'geopolitical', 'risk'] as const
export type InsightCode = (typeof insightCodes)[number]

/** What stands for each beside an insight, and what it means. The legend that readers see. */
export const insightCodeMeanings: Readonly<Record<InsightCode, { letter: string; meaning: string }>> = {
  signal: { letter: 'S', meaning: 'A security event or action that has been observed.' },
  geopolitical: { letter: 'G', meaning: 'A development within or between states.' },
  risk: { letter: 'R', meaning: 'Something that may follow, or a view that goes against the consensus.' },
}

/** The code that a word or letter means, in any case; `null` of any other. */
export function toInsightCode(text: string): InsightCode | null {
  const wanted = text.trim().toLowerCase()
  return (
    insightCodes.find((code) => code === wanted || (wanted.length === 1 && code.startsWith(wanted))) ?? null
  )
}
