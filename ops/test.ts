// npm test: every check there is, one after the other, and one line that counts them.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { buildSite } from './build/build.ts'
import { prepareClient } from './build/prisma-client.ts'
import { describeFailure } from '#server/config/start-problem.ts'
import { step } from './steps.ts'
import { findChromium } from './testing/find-chromium.ts'

interface Counts {
  passed: number
  failed: number
  skipped: number
}

const reports = '.build/test/reports'
const only = process.argv.slice(2)

/** Each uses one core and only reads, so they run beside each other; what they say is told in their turn. */
const tools: Readonly<Record<string, string[]>> = {
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  lint: ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'],
  types: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'],
}

/**
 * The checks in the order in which their failures are cheapest to mend, but the processes last: they run beside the three
 * before them. `npm test -- unit database` runs some.
 */
const checks: Record<string, () => Promise<Counts>> = {
  format: () => countTool('format'),
  lint: () => countTool('lint'),
  types: () => countTool('types'),
  unit: () => runVitest(['unit'], run),
  database: () => runVitest(['database', 'database-apart'], run),
  browser: runPlaywright,
  processes: countProcesses,
}

mkdirSync(reports, { recursive: true })
await prepareClient()
const isWanted = (name: string) => only.length === 0 || only.includes(name)
const running = new Map(
  Object.entries(tools)
    .filter(([name]) => isWanted(name))
    .map(([name, words]) => [name, runTool(words)]),
)
/** The site as the last two checks serve it. It is built once, beside what comes before them. */
let build: Promise<boolean> | null = null
/** Whole sites are started and stopped there, and mostly waited for: so it runs beside the tests before it. */
let processes: Promise<Told> | null = null
const total: Counts = { passed: 0, failed: 0, skipped: 0 }
for (const [name, check] of Object.entries(checks)) {
  if (!isWanted(name)) continue
  if (isWanted('processes') && !(name in tools)) processes ??= runProcesses()
  const counts = await step(`— ${name}\n`, check, toLine).catch((error: unknown) => {
    process.stderr.write(`${describeFailure(error)}\n`)
    return { passed: 0, failed: 1, skipped: 0 }
  })
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key]
}
process.stdout.write(`${toLine(total)}\n`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0

function toLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** A tool that says yes or no counts as one check. */
async function countTool(name: string): Promise<Counts> {
  const { code, said } = (await running.get(name)) ?? { code: 1, said: '' }
  process.stderr.write(said)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

async function runTool(words: readonly string[]): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CI: '1' },
  })
  const [code, ...said] = await Promise.all([
    new Promise<number>((resolve) => child.once('close', (ended) => resolve(ended ?? 1))),
    text(child.stdout),
    text(child.stderr),
  ])
  return { code, said: said.join('') }
}

interface Told {
  counts: Counts
  said: string
}

function buildOnce(): Promise<boolean> {
  build ??= buildSite('.build/test')
  return build
}

async function runProcesses(): Promise<Told> {
  // What cannot be built fails again where it is served.
  await buildOnce().catch(() => false)
  let said = ''
  const counts = await runVitest(['processes'], async (words) => {
    const tool = await runTool(words)
    said = tool.said
    return tool.code
  })
  return { counts, said }
}

async function countProcesses(): Promise<Counts> {
  const { counts, said } = await (processes ?? runProcesses())
  process.stderr.write(said)
  return counts
}

async function runVitest(
  projects: readonly string[],
  runWords: (words: string[]) => Promise<number>,
): Promise<Counts> {
  const report = `${reports}/${projects.join('-')}.json`
  rmSync(report, { force: true })
  const output = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const names = projects.flatMap((project) => ['--project', project])
  const code = await runWords(['node_modules/vitest/vitest.mjs', 'run', ...names, ...output])
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Record<string, number>
  // A file that cannot even be loaded has no failed test in it.
  const failed = Math.max(numFailedTests ?? 0, code === 0 ? 0 : Math.max(1, numFailedTestSuites ?? 0))
  return { passed: numPassedTests ?? 0, failed, skipped: numPendingTests ?? 0 }
}

async function runPlaywright(): Promise<Counts> {
  const chromium = findChromium()
  await step('Build for the browser tests', buildOnce, (built) => (built ? '' : 'up to date'))
  const report = `${reports}/browser.json`
  rmSync(report, { force: true })
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report, SITE_BUILD: '.build/test' }
  const code = await run(['node_modules/@playwright/test/cli.js', 'test', '--reporter=dot,json'], env)
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const { stats } = JSON.parse(readFileSync(report, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  }
  // A test that passed on a second try did not pass.
  const failed = Math.max(stats.unexpected + stats.flaky, code === 0 ? 0 : 1)
  return { passed: stats.expected, failed, skipped: stats.skipped }
}

function run(words: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env, CI: '1' },
  })
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)))
}
