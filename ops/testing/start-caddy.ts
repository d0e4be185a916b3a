import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Whether Caddy is installed; where it is not, says that its tests are skipped. */
export function hasCaddy(): boolean {
  if (spawnSync('caddy', ['version']).status === 0) return true
  process.stderr.write('Caddy is not installed: what is to be tested of it is skipped.\n')
  return false
}

/** Starts a Caddy that answers at `url`, with nothing of its own outside a temporary folder. */
export async function startCaddy(caddyfile: string, url: string): Promise<{ stop: () => Promise<void> }> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'worldwidewatchers-caddy-'))
  const config = path.join(home, 'Caddyfile')
  writeFileSync(config, `{\n    admin off\n}\n${caddyfile}`)
  const child = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', config], {
    stdio: 'ignore',
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, SITE_ADDRESS: url },
  })
  const ended = once(child, 'close')
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error('Caddy did not start')
    await pause(20)
  }
  return {
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(home, { recursive: true, force: true })
    },
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  )
}
