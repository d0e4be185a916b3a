import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { expect, it } from 'vitest'
import { createFolderStore } from '../store/folder-store.ts'
import { pageOf } from '../store/store-contract.test-data.ts'
import { freePort, newFolder, request } from './front-harness.test-data.ts'

function start(variables: Record<string, string>) {
  const env = { NODE_ENV: 'production' as const, ...variables }
  const child = spawn(process.execPath, ['press/front/serve-front.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { text: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.text += chunk.toString()))
  return { child, said, events: () => said.text.trim().split('\n').map(readEvent) }
}

function readEvent(line: string): Record<string, unknown> {
  return JSON.parse(line) as Record<string, unknown>
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) await once(child, 'close')
  return child.exitCode
}

it('serves what is in its folder, tells its metrics, and ends within 2 s of SIGTERM', async () => {
  const folder = newFolder()
  const site = path.join(folder, 'site')
  await createFolderStore({ root: site }).put('/', pageOf('home'), 'each')
  const [port, metrics] = [await freePort(), await freePort()]
  const { child, said, events } = start({
    ...{ PORT: String(port), METRICS_PORT: String(metrics), SITE_STORE: site, SITE_ASSETS: folder },
    ...{ PRINTER_URL: 'http://127.0.0.1:1', APP_URL: 'http://127.0.0.1:1', TRUSTED_PROXIES: '10.0.0.0/8' },
  })
  while (!said.text.includes('started')) await once(child.stdout, 'data')
  expect((await request(port, '/', {})).body.toString()).toBe('home')
  const counted = await request(metrics, '/metrics', {})
  expect(counted.body.toString()).toContain('front_answers_total{status="2xx",coding="identity"} 1')
  const stoppedAt = performance.now()
  child.kill('SIGTERM')
  expect(await ended(child)).toBe(0)
  expect(performance.now() - stoppedAt).toBeLessThan(2_000)
  expect(events().map(({ event }) => event)).toEqual(['started', 'stopping', 'reads-not-saved', 'stopped'])
})

it('says in one line why it does not start', async () => {
  const { child, events } = start({
    SITE_STORE: '/nowhere',
    SITE_ASSETS: '/nowhere',
    APP_URL: 'http://127.0.0.1:1',
  })
  expect(await ended(child)).toBe(1)
  expect(events()).toMatchObject([
    { event: 'not-started', problem: expect.stringContaining('PRINTER_URL') as string },
  ])
})
