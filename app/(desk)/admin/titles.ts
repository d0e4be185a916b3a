import type { Metadata } from 'next'
import { mayEver } from '#domain/people/may-ever.ts'
import type { Verb } from '#domain/people/rights.ts'
import type { Database } from '#server/db/database.ts'
import { getBriefTitle } from '#server/desk/get-brief-title.ts'
import { getPageRow } from '#server/standing-pages/list-pages.ts'
import { greet } from './visit.ts'

interface TitledPage {
  /** What kind of page it is, which comes after what it is about. */
  kind: string
  /** The row of the table of rights that opens the page; `null` where everyone at the desk may see it. */
  verb: Verb | null
  /** What the page is about; `null` where there is no such thing. */
  find: (db: Database) => Promise<string | null>
}

/** The title of a page that is about one thing, for those alone who may see it: `Port of Exmere – review`. */
export async function toTitle({ kind, verb, find }: TitledPage): Promise<Metadata> {
  const visit = await greet()
  const maySee = visit?.entry === 'enter' && (verb === null || mayEver(visit.actor, verb))
  const about = maySee ? await find(visit.db) : null
  return { title: about === null ? toCapital(kind) : `${about || 'Untitled'} – ${kind}` }
}

/** The title of a page about a brief. */
export async function toBriefTitle(params: Promise<{ slug: string }>, kind: string): Promise<Metadata> {
  const { slug } = await params
  return toTitle({ kind, verb: null, find: (db) => getBriefTitle(db, slug) })
}

/** The title of a page about a standing page, for those who may change it. */
export async function toPageTitle(params: Promise<{ slug: string }>, kind: string): Promise<Metadata> {
  const { slug } = await params
  const find = async (db: Database) => (await getPageRow(db, slug))?.title ?? null
  return toTitle({ kind, verb: 'savePage', find })
}

function toCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
