import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Command, Option } from 'commander'
import { buildSite, isOutdated } from '#ops/build/build.ts'
import { holdSiteDatabase, migrate } from '#server/db/open-database.ts'
import { getStores, placeStore, readEdition } from '#press/place-store.ts'
import { step } from '#ops/steps.ts'
import { holdUntilDone } from '#desk/hold-until-done.ts'
import { DeskProblem } from '#desk/report-failure.ts'

const build = '.build/site'

const outdated =
  'The sources have changed since the site was built, so nothing was printed. Restart the site with `npm start`, which builds it again, then repeat this command.'

const orders = ['all', 'stale', 'check'] as const

export const pressCommand = new Command('press')
  .description('reprint reader pages, or compare the printed pages with fresh ones')
  .addOption(new Option('--all', 'print every page').conflicts(['stale', 'check']))
  .addOption(
    new Option('--stale', 'print the pages that are otherwise printed when a reader asks for them').conflicts(
      ['all', 'check'],
    ),
  )
  .addOption(
    new Option('--check', 'compare every page; exit code 1 if one differs').conflicts(['all', 'stale']),
  )
  .action(async (chosen: Partial<Record<(typeof orders)[number], true>>) => {
    const order = orders.find((name) => chosen[name])
    if (!order) throw new DeskProblem('Give one of --all, --stale or --check.', 2)
    // A running site would lose the files that its pages load.
    if (isOutdated(build)) throw new DeskProblem(outdated, 1)
    process.exitCode = await holdUntilDone(holdSiteDatabase, async ({ url }) => {
      await migrate(url)
      await step(
        'Build',
        () => buildSite(build),
        (built) => (built ? '' : 'up to date'),
      )
      return runPress(order, url)
    })
  })

/** The pages are React, which Node cannot run as it stands; the build can. Returns the exit code. */
async function runPress(order: string, databaseUrl: string): Promise<number> {
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    SITE_BUILD: build,
    DATABASE_URL: databaseUrl,
    SITE_STORE: await placeStore(getStores(), databaseUrl),
    PRESS_EDITION: readEdition(build),
  }
  const child = spawn(process.execPath, [`${build}/processes/press.mjs`, order], { env, stdio: 'inherit' })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code ?? 1
}
