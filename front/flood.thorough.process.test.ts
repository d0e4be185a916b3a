import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { frontFlags } from '#ops/run/node-flags.ts'
import { createFolderStore } from './store/folder/folder-store.ts'
import { pageOf } from './store/store-contract.test-data.ts'
import { findFreePort } from '#server/postgres/find-free-port.ts'
import { newFolder, request } from './front-harness.test-data.ts'

const connections = 1_200
const waves = 4
const flood = 'GET /briefs/x HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(4_000)
const mebibyte = 1024 * 1024

/** A front in a process of its own, with one brief of 30 kB. */
async function startFront() {
  const folder = newFolder()
  const site = path.join(folder, 'site')
  const bodies = { identity: Buffer.alloc(30_000, 'x'), gzip: null, br: null }
  await createFolderStore({ root: site }).put('/briefs/x', { ...pageOf(''), bodies }, 'each')
  const [port, metricsPort] = [await findFreePort(), await findFreePort()]
  const child = spawn(process.execPath, [...frontFlags, 'front/serve-front.ts'], {
    env: {
      NODE_ENV: 'production' as const,
      PORT: String(port),
      METRICS_PORT: String(metricsPort),
      SITE_STORE: site,
      SITE_ASSETS: folder,
      PRINTER_URL: 'http://127.0.0.1:1',
      APP_URL: 'http://127.0.0.1:1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  const metric = async (name: string) => {
    const text = (await request(metricsPort, '/metrics', {})).body.toString()
    return Number(new RegExp(`^front_${name} (\\d+)`, 'm').exec(text)?.[1] ?? 0)
  }
  return { port, metric, child, peak: () => readPeak(child.pid ?? 0) }
}

/** The most memory that a process ever had, as Linux counts it; null elsewhere. */
function readPeak(pid: number): number | null {
  if (process.platform !== 'linux') return null
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) * 1024
}

function startSilentReader(port: number): net.Socket {
  const socket = net.connect(port, '127.0.0.1', () => socket.write(flood))
  return socket.pause().on('error', () => undefined)
}

it('outlives readers who pipeline requests and take no answer, in bounded memory, and others are answered', async () => {
  const { port, metric, child, peak } = await startFront()
  const state = { over: false }
  const times: number[] = []
  const reader = (async () => {
    while (!state.over) {
      const startedAt = performance.now()
      const { status, body } = await request(port, '/briefs/x', {})
      expect([status, body.length]).toEqual([200, 30_000])
      times.push(performance.now() - startedAt)
    }
  })()
  const memory: number[] = []
  const atRest = await metric('memory_bytes')
  let closed = 0
  for (let wave = 1; wave <= waves; wave++) {
    const readers = Array.from({ length: connections }, () => startSilentReader(port))
    await Promise.all(readers.filter((one) => one.connecting).map((one) => once(one, 'connect')))
    // Most go by their own bound; where the machine is slow the bound of all, or the clock, may be there first.
    await expect.poll(() => metric('connections'), { timeout: 120_000 }).toBeLessThanOrEqual(1)
    expect(await metric('closed_total{bound="connection"}')).toBeGreaterThan(closed)
    closed = await metric('closed_total{bound="connection"}')
    expect(await metric('queued_answers')).toBeLessThanOrEqual(1)
    memory.push(await metric('memory_bytes'))
    for (const one of readers) one.destroy()
  }
  state.over = true
  await reader
  const sorted = times.toSorted((one, other) => one - other)
  const toMebibytes = (bytes: number) => Math.round(bytes / mebibyte)
  process.stdout.write(
    `other readers: ${times.length} pages, p99 ${sorted[Math.floor(sorted.length * 0.99)]?.toFixed(1)} ms; ` +
      `front after each wave: ${memory.map(toMebibytes).join(', ')} MiB, at most ${toMebibytes(peak() ?? 0)} MiB\n`,
  )
  expect(child.exitCode).toBeNull()
  expect(times.length).toBeGreaterThan(waves)
  // Without bounds a tenth of one wave takes a gigabyte.
  expect(peak() ?? 0).toBeLessThan(768 * mebibyte)
  // When it is given back is for the collector to say, which looks when there is something to do.
  await expect
    .poll(() => request(port, '/briefs/x', {}).then(() => metric('memory_bytes')))
    .toBeLessThan(atRest + 64 * mebibyte)
})
