/** What a person may be trusted with; one person can have several. From the draft to the whole publication. */
export const roles = ['author', 'verifier', 'editor', 'owner'] as const
export type Role = (typeof roles)[number]

/** A person as the rules tell people apart: by id, and by the folded form of the name. */
export interface NamedPerson {
  id: string
  name: string
}

export interface PersonActor extends NamedPerson {
  kind: 'person'
  /** Empty for somebody who may do nothing any more. */
  roles: readonly Role[]
}

/** Who does something. The software acts by itself only where a person has told it to before. */
export type Actor = PersonActor | { kind: 'system' }
