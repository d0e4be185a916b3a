import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { StartProblem } from '#server/config/start-problem.ts'

/** The first draws no window of its own: the tests take a third less time with it. */
const systemNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
]

/** What Chromium needs as root, and to stay silent on a closed network. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

/**
 * The path of a Chromium: the one CHROMIUM_PATH names, Playwright's own, or the system's. On Debian, root gets the
 * package installed. Otherwise it throws with the command that installs it.
 */
export function findChromium(): string {
  const found = process.env['CHROMIUM_PATH'] ?? findPlaywrights() ?? findSystems()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const apt = (...words: string[]) =>
      spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'] })
    process.stderr.write('Installing Chromium (apt-get install chromium-headless-shell) …\n')
    apt('update', '-q')
    apt('install', '-y', '-q', '--no-install-recommends', 'chromium-headless-shell')
    const installed = findSystems()
    if (installed) return installed
  }
  throw new StartProblem(
    'The browser tests need Chromium. Install it with: sudo apt-get install -y chromium-headless-shell   (or: npx playwright install --with-deps chromium)',
  )
}

function findPlaywrights(): string | null {
  const own = chromium.executablePath()
  return existsSync(own) ? own : null
}

function findSystems(): string | null {
  for (const name of systemNames) {
    try {
      return execFileSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()
    } catch {
      continue
    }
  }
  return null
}
