// npm test: every check there is, some beside others and told one after the other, and one line that counts them.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { buildSite } from './build/build.ts'
import { prepareClient } from './build/prisma-client.ts'
import { describeFailure } from '#server/config/start-problem.ts'
import { step } from './steps.ts'
import { createLaterChild, type LaterChild } from './testing/later-child.ts'
import { isThorough } from './testing/often.ts'
import { findChromium } from './testing/find-chromium.ts'

interface Counts {
  passed: number
  failed: number
  skipped: number
}

const site = '.build/test'
const reports = `${site}/reports`
const only = process.argv.slice(2)

/**
 * Each uses one core and only reads. The linter looks at types as well. What prettier knows of files that are as they were
 * is kept; a thorough run looks at every file again.
 */
const tools: Readonly<Record<string, string[]>> = {
  format: [
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '--log-level=warn',
    ...(isThorough() ? [] : ['--cache', '--cache-strategy=content', '--cache-location=.build/known/format']),
    '.',
  ],
  lint: ['node_modules/oxlint/bin/oxlint', '.'],
}

interface Check {
  /** Where it has its turn; the checks of a lane run one after the other, beside those of the other lanes. */
  lane: 'format' | 'lint' | 'records' | 'processes' | 'browser'
  run: (child: LaterChild) => Promise<Counts>
}

/**
 * The checks in the order in which their failures are cheapest to mend, and are told. Of sites that are started and stopped
 * much is waited for, so they have lanes of their own beside what computes. `npm test -- unit database` runs some.
 */
const checks: Record<string, Check> = {
  format: { lane: 'format', run: (child) => countTool(child, 'format') },
  lint: { lane: 'lint', run: (child) => countTool(child, 'lint') },
  unit: { lane: 'records', run: (child) => runVitest(child, ['unit']) },
  database: { lane: 'records', run: (child) => runVitest(child, ['database', 'database-apart']) },
  processes: { lane: 'processes', run: runProcesses },
  browser: { lane: 'browser', run: runPlaywright },
}

mkdirSync(reports, { recursive: true })
await prepareClient()
const wanted = Object.entries(checks).filter(([name]) => only.length === 0 || only.includes(name))
/** The site as the last two checks serve it. */
let build: Promise<boolean> | null = null
const lanes = new Map<Check['lane'], Promise<unknown>>()
const started = wanted.map(([name, { lane, run }]) => {
  const child = createLaterChild()
  const before = lanes.get(lane) ?? Promise.resolve()
  const counts = before.then(() => run(child)).catch(countFailure)
  lanes.set(lane, counts)
  return { name, child, counts }
})
const total: Counts = { passed: 0, failed: 0, skipped: 0 }
for (const { name, child, counts } of started) {
  const told = await step(
    `— ${name}\n`,
    () => {
      child.tell()
      return counts
    },
    toLine,
  )
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += told[key]
}
process.stdout.write(`${toLine(total)}\n`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0

function countFailure(error: unknown): Counts {
  process.stderr.write(`${describeFailure(error)}\n`)
  return { passed: 0, failed: 1, skipped: 0 }
}

function toLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** A tool that says yes or no counts as one check. */
async function countTool(child: LaterChild, name: string): Promise<Counts> {
  const code = await child.run(tools[name] ?? [])
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

function buildOnce(): Promise<boolean> {
  build ??= buildSite(site)
  return build
}

async function runProcesses(child: LaterChild): Promise<Counts> {
  // What cannot be built fails again where it is served.
  await buildOnce().catch(() => false)
  return runVitest(child, ['processes'])
}

async function runVitest(child: LaterChild, projects: readonly string[]): Promise<Counts> {
  const report = `${reports}/${projects.join('-')}.json`
  rmSync(report, { force: true })
  const output = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const names = projects.flatMap((project) => ['--project', project])
  const code = await child.run(['node_modules/vitest/vitest.mjs', 'run', ...names, ...output])
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Record<string, number>
  // A file that cannot even be loaded has no failed test in it.
  const failed = Math.max(numFailedTests ?? 0, code === 0 ? 0 : Math.max(1, numFailedTestSuites ?? 0))
  return { passed: numPassedTests ?? 0, failed, skipped: numPendingTests ?? 0 }
}

async function runPlaywright(child: LaterChild): Promise<Counts> {
  const chromium = findChromium()
  await buildOnce()
  const report = `${reports}/browser.json`
  rmSync(report, { force: true })
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report, SITE_BUILD: site }
  const code = await child.run(['node_modules/@playwright/test/cli.js', 'test', '--reporter=dot,json'], env)
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const { stats } = JSON.parse(readFileSync(report, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  }
  // A test that passed on a second try did not pass.
  const failed = Math.max(stats.unexpected + stats.flaky, code === 0 ? 0 : 1)
  return { passed: stats.expected, failed, skipped: stats.skipped }
}
