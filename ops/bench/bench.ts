// npm run bench [-- --briefs N --seed S]: what reading, rendering, storing and loading cost on this machine.
// npm run bench -- --growth [--briefs N] [--plans] [--searches]: how lists, searches and the printer's queries take 1,000,
// 10,000 … N briefs (100,000); with --plans, how the database plans each statement of a search; with --searches, only
// searches, and only of N briefs.
// npm run bench -- --fresh [--briefs N]: how soon readers see a publication among 1,000, 10,000 … N briefs (1,000), beside a
// Next app.
import { parseArgs } from 'node:util'
import { buildAssets } from '#ops/build/build-assets.ts'
import { prepareClient } from '#ops/build/prisma-client.ts'
import { StartProblem, describeFailure } from '#server/config/start-problem.ts'
import { step } from '#ops/steps.ts'
import { startTestServer } from '#ops/testing/test-server.ts'

const folder = '.build/bench'

/** How many briefs each kind of run takes unless told otherwise. */
const defaults = { fresh: 1_000, growth: 100_000, small: 200 }

try {
  const given = readArguments()
  // React decides by the first, when it is loaded, whether it is the one for development.
  Object.assign(process.env, { NODE_ENV: 'production', SITE_BUILD: folder })
  await prepareClient()
  await step('Stylesheet, scripts and font', () => buildAssets(`${folder}/assets`))
  const server = await step('Database server of its own', startTestServer)
  try {
    // It needs the generated client, which is not there before it is prepared.
    const { runBench } = await import('./run-bench.ts')
    const { runGrowth } = await import('./growth/run-growth.ts')
    const { runFresh } = await import('./fresh/run-fresh.ts')
    const runs = { fresh: runFresh, growth: runGrowth, small: runBench }
    process.stdout.write(await runs[given.kind](server, { ...given, folder }))
  } finally {
    await server.stop()
  }
} catch (error) {
  process.stderr.write(`${describeFailure(error)}\n`)
  process.exitCode = 1
}

interface Arguments {
  kind: keyof typeof defaults
  count: number
  seed: number
  plans: boolean
  work: 'all' | 'searches'
}

function readArguments(): Arguments {
  const {
    briefs,
    seed: given,
    fresh = false,
    growth = false,
    plans = false,
    searches = false,
  } = parseOptions()
  if (fresh && growth) throw new StartProblem('--fresh and --growth are two runs.')
  const kind = fresh ? 'fresh' : growth ? 'growth' : 'small'
  const count = Number(briefs ?? defaults[kind])
  const seed = Number(given ?? 1)
  if (Number.isSafeInteger(count) && count > 0 && Number.isSafeInteger(seed))
    return { kind, count, seed, plans, work: searches ? 'searches' : 'all' }
  throw new StartProblem('--briefs takes a whole number above 0, --seed a whole number.')
}

function parseOptions() {
  try {
    return parseArgs({
      options: {
        briefs: { type: 'string' },
        seed: { type: 'string' },
        fresh: { type: 'boolean' },
        growth: { type: 'boolean' },
        plans: { type: 'boolean' },
        searches: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    throw new StartProblem(error instanceof Error ? error.message : String(error))
  }
}
