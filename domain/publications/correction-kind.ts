export const correctionKinds = ['factual', 'clarification', 'update'] as const

/** Why a published text was changed: facts were wrong, were put badly, or have moved on. */
export type CorrectionKind = (typeof correctionKinds)[number]

/** What readers see a change called, on the page and in feeds. */
export const correctionNames: Readonly<Record<CorrectionKind, string>> = {
  factual: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
}

/** Everyone who changed a brief after it was published, once each, who did it first first. `corrections` in any order. */
export function listCorrectors(corrections: readonly { by: string; revision: number }[]): string[] {
  const inOrder = [...corrections].sort((one, other) => one.revision - other.revision)
  return [...new Set(inOrder.map(({ by }) => by))]
}
