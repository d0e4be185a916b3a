import type { Actor } from './actor.ts'
import { mayEver } from './may-ever.ts'
import type { Verb } from './rights.ts'

/** A page of the desk that one goes to. */
export interface NamedPlace {
  id: string
  href: string
  name: string
  /** The letter that, typed after G, goes there: another for each place. */
  letter: string
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
      { id: 'today', href: '/admin', name: 'Today', letter: 't', verb: null },
      { id: 'review', href: '/admin/review', name: 'Review', letter: 'r', verb: 'verifyBrief' },
      { id: 'calendar', href: '/admin/calendar', name: 'Calendar', letter: 'c', verb: null },
      { id: 'briefs', href: '/admin/briefs', name: 'Briefs', letter: 'b', verb: null },
      { id: 'figures', href: '/admin/figures', name: 'Figures', letter: 'f', verb: null },
    ],
  },
  {
    label: 'Record',
    places: [
      { id: 'day', href: '/admin/day', name: 'Front page and notes', letter: 'd', verb: 'saveDayNote' },
      { id: 'categories', href: '/admin/categories', name: 'Categories', letter: 'k', verb: 'saveCategory' },
      { id: 'tags', href: '/admin/tags', name: 'Tags', letter: 'g', verb: 'renameTag' },
      { id: 'entities', href: '/admin/entities', name: 'Entities', letter: 'e', verb: 'renameEntity' },
      { id: 'pages', href: '/admin/pages', name: 'Pages', letter: 'p', verb: 'savePage' },
    ],
  },
  {
    label: 'House',
    places: [
      { id: 'people', href: '/admin/people', name: 'People', letter: 'o', verb: 'managePeople' },
      { id: 'audit', href: '/admin/audit', name: 'Audit', letter: 'a', verb: 'readAudit' },
      { id: 'jobs', href: '/admin/jobs', name: 'Jobs', letter: 'j', verb: 'retryJobs' },
      { id: 'settings', href: '/admin/settings', name: 'Settings', letter: 's', verb: 'saveSettings' },
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
