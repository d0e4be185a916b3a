import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const minute = 60_000
const start = 1000 * 2 * minute

let place = ''
beforeEach(() => {
  place = mkdtempSync(path.join(os.tmpdir(), 'reserved-'))
  vi.stubEnv('TMPDIR', place)
  vi.resetModules()
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(place, { recursive: true })
})

async function load() {
  return (await import('./reserve-port.ts')).reservePort
}

it.each([
  ['at once', 0, false],
  ['at the end of the next span', 4 * minute - 1, false],
  ['after the next span', 4 * minute, true],
])('a reserved port asked for again %s', async (_, later, isFree) => {
  const reservePort = await load()
  expect(reservePort(20_001, start)).toBe(true)
  expect(reservePort(20_002, start)).toBe(true)
  expect(reservePort(20_001, start + later)).toBe(isFree)
})

it('old notes do not pile up', async () => {
  const reservePort = await load()
  for (let at = 0; at < 20; at++) reservePort(20_000 + at, start + at * 2 * minute)
  const [folder = ''] = readdirSync(place)
  expect(readdirSync(path.join(place, folder))).toHaveLength(2)
})

it('a place where nothing can be written leaves every port free', async () => {
  vi.stubEnv('TMPDIR', path.join(place, 'a-file', 'below'))
  writeFileSync(path.join(place, 'a-file'), '')
  const reservePort = await load()
  expect([reservePort(20_001, start), reservePort(20_001, start)]).toEqual([true, true])
})

it('of processes that ask at once, one gets the port', async () => {
  const script = path.join(place, 'ask.mjs')
  const module = path.resolve('server/postgres/reserve-port.ts')
  writeFileSync(
    script,
    `import { reservePort } from ${JSON.stringify(module)}; process.send(reservePort(20_001, ${start}))`,
  )
  const asked = Array.from({ length: 4 }, () => fork(script, { env: { ...process.env } }))
  const answers = await Promise.all(asked.map((child) => once(child, 'message')))
  expect(answers.filter(([got]) => got)).toHaveLength(1)
})
