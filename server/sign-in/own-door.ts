import { getOwnDatabase } from '#server/db/own-database.ts'
import type { DeskDoor } from './desk-door.ts'

/** The desk of this process, from its environment. */
export function getOwnDoor(): DeskDoor {
  const secret = process.env['DESK_SECRET'] ?? ''
  if (secret === '') throw new Error('DESK_SECRET is not set: start the site with npm start or npm run dev')
  const trustedProxies = (process.env['TRUSTED_PROXIES'] ?? '').split(/[\s,]+/).filter((one) => one !== '')
  return { db: getOwnDatabase(), secret, trustedProxies }
}
