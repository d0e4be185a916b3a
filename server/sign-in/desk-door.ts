import type { Database } from '#server/db/database.ts'
import { decideOrigin } from '#domain/sign-in/decide-origin.ts'
import { getSite } from '#server/site/get-site.ts'
import { createAuth, type Auth } from './create-auth.ts'

/** All that letting people in to the desk needs. */
export interface DeskDoor {
  db: Database
  secret: string
  trustedProxies: readonly string[]
}

/** More origins than a site has; a client that invents ports makes the oldest be forgotten. */
const mostOrigins = 16
const doors = new WeakMap<Database, Map<string, Auth>>()

/** Where somebody asks for the desk, or `null` where it does not answer. */
export async function findOrigin({ db }: DeskDoor, headers: Headers): Promise<string | null> {
  const { baseUrl } = await getSite(db)
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return decideOrigin({ host, protocol: headers.get('x-forwarded-proto') }, baseUrl)
}

/** Sign-in as it is at an origin. */
export async function openAuth({ db, secret, trustedProxies }: DeskDoor, origin: string): Promise<Auth> {
  const known = doors.get(db) ?? new Map<string, Auth>()
  doors.set(db, known)
  const kept = known.get(origin)
  if (kept) return kept
  const { name } = await getSite(db)
  const auth = createAuth({ db, secret, origin, trustedProxies, publication: name })
  const [oldest] = known.keys()
  if (known.size >= mostOrigins && oldest !== undefined) known.delete(oldest)
  known.set(origin, auth)
  return auth
}
