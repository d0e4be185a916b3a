// Where every process is started alone: brings the database that DATABASE_URL names up to date, and loads the
// demonstration library if it is empty. To be run, and to have ended, before printer and app start.
import { catchUpNames } from '#server/names/keep-name-keys.ts'
import { catchUpPhrases } from '#server/listings/keep-phrases.ts'
import { catchUpSearch } from '#server/search/keep-search.ts'
import { parseEnvironment } from '#server/config/environment.ts'
import { loadIfEmpty } from '#server/library/load-if-empty.ts'
import { holdSiteDatabase, migrate } from '#server/db/open-database.ts'
import { StartProblem, describeFailure } from '#server/config/start-problem.ts'
import { offerDesk } from './run/offer-desk.ts'
import { step } from './steps.ts'

try {
  const { databaseUrl } = parseEnvironment(process.env)
  if (databaseUrl === null) throw new StartProblem('Set DATABASE_URL to the database of the site.')
  const { url } = await holdSiteDatabase()
  await step(
    'Migrations',
    () => migrate(url),
    (applied) => `${applied.length} applied`,
  )
  await step(
    'Names',
    () => catchUpNames(url),
    (count) => (count === 0 ? 'up to date' : `${count} keys brought up to date`),
  )
  await step(
    'Phrases',
    () => catchUpPhrases(url),
    (count) => (count === 0 ? 'up to date' : `those of ${count} briefs listed`),
  )
  await step(
    'Search',
    () => catchUpSearch(url),
    (count) => (count === 0 ? 'up to date' : `${count} briefs made searchable`),
  )
  await step(
    'Demonstration library',
    () => loadIfEmpty(url),
    (count) => (count === null ? 'there already' : `${count} briefs loaded`),
  )
  process.stderr.write(await offerDesk(url))
} catch (error) {
  process.stderr.write(`${describeFailure(error)}\n`)
  process.exitCode = 1
}
