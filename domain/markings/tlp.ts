/** Traffic Light Protocol 2.0 (FIRST, August 2022), from the widest circle to the smallest. */
export const tlpMarkings = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const
export type TlpMarking = (typeof tlpMarkings)[number]

/** Who may read what is marked so, shortened from TLP 2.0 (https://www.first.org/tlp/). */
export const tlpMeanings: Readonly<Record<TlpMarking, string>> = {
  'TLP:CLEAR': 'no limits on sharing once it is published',
  'TLP:GREEN': 'for your community only, not for the public',
  'TLP:AMBER': 'for your organisation and its clients, and only those who need to know',
  'TLP:AMBER+STRICT': 'for your organisation only, and only those who need to know',
  'TLP:RED': 'for your eyes only; do not share it with anyone',
}

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
