import type { TlpMarking } from '../../domain/markings/tlp.ts'
import type { TlpMarking as StoredMarking } from '../../prisma/generated/enums.ts'

const stored: Readonly<Record<TlpMarking, StoredMarking>> = {
  'TLP:CLEAR': 'clear',
  'TLP:GREEN': 'green',
  'TLP:AMBER': 'amber',
  'TLP:AMBER+STRICT': 'amber_strict',
  'TLP:RED': 'red',
}

export function toStoredMarking(marking: TlpMarking): StoredMarking {
  return stored[marking]
}

export function fromStoredMarking(marking: StoredMarking): TlpMarking {
  const found = (Object.keys(stored) as TlpMarking[]).find((candidate) => stored[candidate] === marking)
  if (!found) throw new Error(`unknown marking ${marking}`)
  return found
}
