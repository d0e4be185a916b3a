import type { Part } from '#domain/briefs/brief-content.ts'

/** What the editor of one part is given. */
export interface PartEditorProps<One extends Part = Part> {
  part: One
  /** The letter of a hypothesis. */
  letter: string | null
  /** Changes it, one field of it at a time, or as a step by itself. */
  onChange: (field: string | null, part: One) => void
}
