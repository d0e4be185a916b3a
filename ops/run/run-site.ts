import net from 'node:net'
import { parseEnvironment } from '#server/config/environment.ts'
import { keepSiteDatabase } from '#server/postgres/keep-database.ts'
import { loadIfEmpty } from '#server/library/load-if-empty.ts'
import { migrate } from '#server/db/open-database.ts'
import { prepareClient } from '#ops/build/prisma-client.ts'
import { StartProblem, describeFailure } from '#server/config/start-problem.ts'
import { offerDesk } from './offer-desk.ts'
import { step } from '#ops/steps.ts'
import { makeTakeDown } from './take-down.ts'

/** How a way of running the site differs from the others. */
export interface SiteRun {
  prepare: () => Promise<boolean>
  serve: (order: { port: number; databaseUrl: string }) => Promise<{ stop: () => Promise<void> }>
}

/** Does everything from an empty folder to a served site, and takes it all down again in order. */
export async function runSite({ prepare, serve }: SiteRun): Promise<void> {
  const { hold, closeAll } = makeTakeDown()
  const state: { ending: Promise<void> | null } = { ending: null }
  const end = (code: number) => {
    state.ending ??= closeAll()
      .catch((error: unknown) => void process.stderr.write(`${describeFailure(error)}\n`))
      .then(() => process.exit(code))
    return state.ending
  }
  const stop = () => {
    process.stderr.write(state.ending ? '' : '\nStopping …\n')
    void end(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(signal, stop)
  try {
    const { port } = parseEnvironment(process.env)
    await requireFreePort(port)
    await step('Prisma client', prepareClient, (made) => (made ? 'generated' : 'up to date'))
    const database = await step(
      'Database',
      () => hold(keepSiteDatabase(say), ({ release }) => release()),
      ({ how }) => how,
    )
    await step(
      'Migrations',
      () => migrate(database.url),
      (applied) => `${applied.length} applied`,
    )
    // It needs the generated client, which is not there before the first step.
    const { catchUp } = await import('./catch-up.ts')
    await catchUp(database.url)
    await step(
      'Demonstration library',
      () => loadContent(database.url, port),
      (count) => (count === null ? 'already there' : `${count} briefs loaded`),
    )
    await step('Build', prepare, (built) => (built ? '' : 'up to date'))
    await step('Site', () => hold(serve({ port, databaseUrl: database.url }), (site) => site.stop()))
    const offer = await offerDesk(database.url)
    process.stderr.write(`\nServing on http://localhost:${port} (Ctrl-C stops it)\n${offer}`)
  } catch (error) {
    if (!state.ending) process.stderr.write(`${describeFailure(error)}\n`)
    await end(1)
  }
}

function say(text: string): void {
  process.stderr.write(text)
}

/** Fills an empty database. Returns how many briefs that were, or `null`. */
async function loadContent(url: string, port: number): Promise<number | null> {
  const loaded = await loadIfEmpty(url)
  // They need the generated client, which is not there before the first step.
  const { openDatabase } = await import('#server/db/database.ts')
  const { followPort } = await import('#server/site/follow-port.ts')
  const db = openDatabase(url)
  try {
    await followPort(db, port, new Date())
  } finally {
    await db.$disconnect()
  }
  return loaded
}

async function requireFreePort(port: number): Promise<void> {
  const probe = net.createServer()
  try {
    await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(port, resolve))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new StartProblem(`Port ${port} is in use. Stop what uses it, or set PORT to another one.`)
    throw new StartProblem(`The site cannot listen on port ${port} (${code}). Set PORT to another one.`)
  } finally {
    probe.close()
  }
}
