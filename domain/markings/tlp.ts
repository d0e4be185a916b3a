/** Traffic Light Protocol 2.0 (FIRST, August 2022), from the widest circle to the smallest. */
export const tlpMarkings = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const
export type TlpMarking = (typeof tlpMarkings)[number]

/** Only what is marked TLP:CLEAR may reach a reader page, feed, search or export. */
export function canReachReaders(marking: TlpMarking): boolean {
  return marking === 'TLP:CLEAR'
}

/** Whether `marking` lets a wider circle read than `other` does. */
export function isLaxer(marking: TlpMarking, other: TlpMarking): boolean {
  return tlpMarkings.indexOf(marking) < tlpMarkings.indexOf(other)
}

/** The marking with the smallest circle; `null` for none at all. */
export function findStrictest(markings: readonly TlpMarking[]): TlpMarking | null {
  return markings.reduce<TlpMarking | null>(
    (strictest, one) => (strictest === null || isLaxer(strictest, one) ? one : strictest),
    null,
  )
}
