import { openDatabase, type Database } from './database.ts'

let database: Database | null = null

/** The database of this process: the one DATABASE_URL names, opened when it is first asked for. */
export function getOwnDatabase(): Database {
  const url = process.env['DATABASE_URL']
  if (!url) throw new Error('DATABASE_URL is not set: start the site with npm start or npm run dev')
  database ??= openDatabase(url)
  return database
}
