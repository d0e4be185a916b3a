import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createFolderStore } from './store/folder/folder-store.ts'
import { openStore } from './store/open-store.ts'
import { startFakeS3 } from './store/bucket/s3-server.test-data.ts'
import { pageOf } from './store/store-contract.test-data.ts'
import { findFreePort } from '#server/postgres/find-free-port.ts'
import { newFolder, request } from './front-harness.test-data.ts'

function start(variables: Record<string, string>) {
  const env = { NODE_ENV: 'production' as const, ...variables }
  const child = spawn(process.execPath, ['front/serve-front.ts'], {
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

it('serves what is in its folder, tells its metrics, and ends on SIGTERM', async () => {
  const folder = newFolder()
  const site = path.join(folder, 'site')
  await createFolderStore({ root: site }).put('/', pageOf('home'), 'each')
  const [port, metrics] = [await findFreePort(), await findFreePort()]
  const { child, said, events } = start({
    PORT: String(port),
    METRICS_PORT: String(metrics),
    SITE_STORE: site,
    SITE_ASSETS: folder,
    PRINTER_URL: 'http://127.0.0.1:1',
    APP_URL: 'http://127.0.0.1:1',
    TRUSTED_PROXIES: '10.0.0.0/8',
  })
  while (!said.text.includes('started')) await once(child.stdout, 'data')
  expect((await request(port, '/', {})).body.toString()).toBe('home')
  const counted = await request(metrics, '/metrics', {})
  expect(counted.body.toString()).toContain('front_answers_total{status="2xx",coding="identity"} 1')
  child.kill('SIGTERM')
  expect(await ended(child)).toBe(0)
  // On a slow machine it has tried to hand on the reads before.
  const told = [...new Set(events().map(({ event }) => event))]
  expect(told.toSorted()).toEqual(['reads-not-saved', 'started', 'stopped', 'stopping'])
  expect([told[0], told.at(-1)]).toEqual(['started', 'stopped'])
})

it('serves what is in a bucket, and what is put there later', async () => {
  const server = await startFakeS3()
  onTestFinished(() => server.stop())
  const keys = { S3_ENDPOINT: server.url, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' }
  for (const [name, value] of Object.entries(keys)) vi.stubEnv(name, value)
  onTestFinished(() => void vi.unstubAllEnvs())
  const [place, port] = ['s3://pages/site', await findFreePort()]
  const store = await openStore(place)
  await store.put('/', pageOf('home'), 'each')
  const { child, said } = start({
    ...keys,
    PORT: String(port),
    SITE_STORE: place,
    SITE_ASSETS: newFolder(),
    PRINTER_URL: 'http://127.0.0.1:1',
    APP_URL: 'http://127.0.0.1:1',
  })
  while (!said.text.includes('started')) await once(child.stdout, 'data')
  const read = async () => (await request(port, '/', {})).body.toString()
  expect(await read()).toBe('home')
  expect((await request(port, '/readyz', {})).status).toBe(200)
  await store.put('/', pageOf('news'), 'each')
  await expect.poll(read).toBe('news')
  child.kill('SIGTERM')
  expect(await ended(child)).toBe(0)
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
