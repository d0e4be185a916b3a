'use client'

import { createContext, useContext } from 'react'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import type { EntityFacts } from '#domain/entities/entity-names.ts'

/** What every field of the editor may do. */
export interface Editing {
  content: BriefContent
  /** Changes the content. `field` names the field, so that typing in it is one step for undo; `null` is a step by itself. */
  change: (field: string | null, edit: (content: BriefContent) => BriefContent) => void
  /** What the author says of the names: their kinds. */
  entityFacts: readonly EntityFacts[]
  changeFacts: (field: string | null, edit: (facts: readonly EntityFacts[]) => readonly EntityFacts[]) => void
}

const EditingContext = createContext<Editing | null>(null)
export const EditingProvider = EditingContext.Provider

/** The text that is being edited. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (!editing) throw new Error('a field of the editor stands outside it')
  return editing
}
