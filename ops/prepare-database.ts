// Where every process is started alone: brings the database that DATABASE_URL names up to date, and loads the
// demonstration library if it is empty. To be run, and to have ended, before printer and app start.
import { parseEnvironment } from '#server/config/environment.ts'
import { loadIfEmpty } from '#server/library/load-if-empty.ts'
import { holdSiteDatabase, migrate } from '#server/db/open-database.ts'
import { StartProblem, describeFailure } from '#server/config/start-problem.ts'
import { catchUp } from './run/catch-up.ts'
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
  await catchUp(url)
  await step(
    'Demonstration library',
    () => loadIfEmpty(url),
    (count) => (count === null ? 'already there' : `${count} briefs loaded`),
  )
  process.stderr.write(await offerDesk(url))
} catch (error) {
  process.stderr.write(`${describeFailure(error)}\n`)
  process.exitCode = 1
}
