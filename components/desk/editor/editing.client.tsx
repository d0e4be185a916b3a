'use client'

import { createContext, useContext } from 'react'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import type { EntityFacts } from '#domain/entities/entity-names.ts'

/** What every field of the editor may do. It stays the same value while the text changes, so that a field which only changes something is not drawn anew at every key. */
export interface Editing {
  /** Changes the content. `field` names the field, so that typing in it is one step for undo; `null` is a step by itself. */
  change: (field: string | null, edit: (content: BriefContent) => BriefContent) => void
  /** Changes what the author says of the names: their kinds. */
  changeFacts: (field: string | null, edit: (facts: readonly EntityFacts[]) => readonly EntityFacts[]) => void
}

const EditingContext = createContext<Editing | null>(null)
const SourcesContext = createContext<BriefContent['sources']>([])
const FactsContext = createContext<readonly EntityFacts[]>([])
export const EditingProvider = EditingContext.Provider
export const SourcesProvider = SourcesContext.Provider
export const FactsProvider = FactsContext.Provider

/** What can be done to the text that is being edited. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (!editing) throw new Error('a field of the editor stands outside it')
  return editing
}

/** The sources that texts can cite. */
export const useSources = () => useContext(SourcesContext)

/** What the author says of names. */
export const useEntityFacts = () => useContext(FactsContext)
