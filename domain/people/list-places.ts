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
      { id: 'calendar', href: '/admin/calendar', name: 'Calendar', verb: null },
      { id: 'briefs', href: '/admin/briefs', name: 'Briefs', verb: null },
    ],
  },
  {
    label: 'Record',
    places: [
      { id: 'day', href: '/admin/day', name: 'Day', verb: 'saveDayNote' },
      { id: 'categories', href: '/admin/categories', name: 'Categories', verb: 'saveCategory' },
      { id: 'tags', href: '/admin/tags', name: 'Tags', verb: 'renameTag' },
      { id: 'entities', href: '/admin/entities', name: 'Entities', verb: 'renameEntity' },
      { id: 'pages', href: '/admin/pages', name: 'Pages', verb: 'savePage' },
    ],
  },
  {
    label: 'House',
    places: [
      { id: 'people', href: '/admin/people', name: 'People', verb: 'managePeople' },
      { id: 'audit', href: '/admin/audit', name: 'Audit', verb: 'readAudit' },
      { id: 'settings', href: '/admin/settings', name: 'Settings', verb: 'saveSettings' },
    ],
  },
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
