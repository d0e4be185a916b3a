// npm test: every check there is, one after the other, and one line that counts them.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { buildSite } from './build.ts'
import { prepareClient } from './prisma-client.ts'
import { describeFailure, step } from './steps.ts'
import { findChromium } from './testing/find-chromium.ts'

interface Counts {
  passed: number
  failed: number
  skipped: number
}

const reports = '.build/test/reports'
const only = process.argv.slice(2)

/** The checks in the order in which their failures are cheapest to mend. `npm test -- unit database` runs some. */
const checks: Record<string, () => Promise<Counts>> = {
  format: () => runTool('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']),
  lint: () => runTool('eslint/bin/eslint.js', ['--max-warnings=0', '.']),
  types: () => runTool('typescript/bin/tsc', ['--noEmit', '-p', '.']),
  unit: () => runVitest('unit'),
  database: () => runVitest('database'),
  processes: () => runVitest('processes'),
  browser: runPlaywright,
}

mkdirSync(reports, { recursive: true })
await prepareClient()
const total: Counts = { passed: 0, failed: 0, skipped: 0 }
for (const [name, check] of Object.entries(checks)) {
  if (only.length > 0 && !only.includes(name)) continue
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
async function runTool(script: string, words: string[]): Promise<Counts> {
  const code = await run([`node_modules/${script}`, ...words])
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

async function runVitest(project: string): Promise<Counts> {
  const report = `${reports}/${project}.json`
  rmSync(report, { force: true })
  const output = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run(['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...output])
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
  await step(
    'Build for the browser tests',
    () => buildSite('.build/test'),
    (built) => (built ? '' : 'up to date'),
  )
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
