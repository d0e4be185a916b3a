import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { mayEver } from '#domain/people/may-ever.ts'
import type { Verb } from '#domain/people/rights.ts'
import type { Database } from '#server/db/database.ts'
import { getSignedIn, type SignedIn } from '#server/sign-in/get-signed-in.ts'
import { getOwnDoor } from '#server/sign-in/own-door.ts'

export interface Visit extends SignedIn {
  db: Database
  now: Date
}

/** Who asks for a page, before it is known whether they may work; `null` for nobody. */
export async function greet(): Promise<Visit | null> {
  const door = getOwnDoor()
  const now = new Date()
  const signedIn = await getSignedIn(door, await headers(), now)
  return signedIn && { ...signedIn, db: door.db, now }
}

/**
 * Who asks for a page of the desk. Every page calls this first, for itself: a layout is not asked again when one goes from
 * page to page. Whoever has not signed in is sent there, and back afterwards; a page that their roles do not open is not
 * there for them.
 */
export async function requireVisit(verb: Verb | null = null): Promise<Visit> {
  const visit = await greet()
  if (visit?.entry !== 'enter') {
    // The proxy writes it down for every page below /admin.
    const askedFor = encodeURIComponent((await headers()).get('x-asked-for') ?? '/admin')
    redirect(`/admin/${visit === null ? 'sign-in' : 'second-step'}?to=${askedFor}`)
  }
  if (verb !== null && !mayEver(visit.actor, verb)) notFound()
  return visit
}
