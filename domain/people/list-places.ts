import type { Actor } from './actor.ts'
import { mayEver } from './may-ever.ts'
import type { Verb } from './rights.ts'

/** A page of the desk that one goes to. */
export interface NamedPlace {
  id: string
  href: string
  name: string
  /** What one has to be allowed for it to be there; null where everyone at the desk may see it. */
  verb: Verb | null
}

/** Some places under a heading; the first have none. */
export interface PlaceGroup {
  label: string | null
  places: readonly NamedPlace[]
}

const groups: readonly PlaceGroup[] = [
  {
    label: null,
    places: [
      { id: 'today', href: '/admin', name: 'Today', verb: null },
      { id: 'review', href: '/admin/review', name: 'Review', verb: 'verifyBrief' },
      { id: 'briefs', href: '/admin/briefs', name: 'Briefs', verb: null },
    ],
  },
  { label: 'House', places: [{ id: 'people', href: '/admin/people', name: 'People', verb: 'managePeople' }] },
]

/** The places that somebody finds at the desk: those that their roles open. */
export function listPlaces(actor: Actor): PlaceGroup[] {
  return groups
    .map(({ label, places }) => ({
      label,
      places: places.filter(({ verb }) => verb === null || mayEver(actor, verb)),
    }))
    .filter(({ places }) => places.length > 0)
}
