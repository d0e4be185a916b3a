'use client'

import { createContext, useContext, type ReactNode } from 'react'
import type { YardstickId } from '#domain/judgments/likelihood.ts'
import { useKnownNames } from './use-known-names.client.ts'

interface OfRecord {
  /** The yardstick that the publication goes by. */
  yardstick: YardstickId
  /** The entities of the text that the record knew when the page was made. */
  knownNames: readonly string[]
}

const RecordContext = createContext<OfRecord>({ yardstick: 'icd-203', knownNames: [] })

/** Tells the fields of the editor what the record says. */
export function FromRecord({ children, ...record }: OfRecord & { children: ReactNode }) {
  return <RecordContext value={record}>{children}</RecordContext>
}

/** The yardstick that the publication goes by. */
export const useSiteYardstick = () => useContext(RecordContext).yardstick

/** Whether the record has no entity of that name, as far as is known yet. */
export function useIsNewName(name: string): boolean {
  const { knownNames } = useContext(RecordContext)
  const isKnown = name === '' || knownNames.includes(name)
  // The record finds a name without what is in brackets behind it.
  const bare = name.replace(/\s*\(.*\)$/, '').toLowerCase()
  const offered = useKnownNames('entity', isKnown ? '' : bare)
  const isSame = (one: string | null) => one?.replace(/\s*\(.*\)$/, '').toLowerCase() === bare
  return !isKnown && !offered.some((one) => isSame(one.name) || isSame(one.alias))
}
