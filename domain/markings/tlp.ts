/** Traffic Light Protocol 2.0 (FIRST, August 2022). */
export const tlpMarkings = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const
export type TlpMarking = (typeof tlpMarkings)[number]

/** Only what is marked TLP:CLEAR may reach a reader page, feed, search or export. */
export function canReachReaders(marking: TlpMarking): boolean {
  return marking === 'TLP:CLEAR'
}
