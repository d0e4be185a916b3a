import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { findFreePort } from '#server/postgres/find-free-port.ts'
import type { MeasuredSite } from './measured-site.ts'
import { nextApp } from './next-app.ts'

const next = path.resolve('node_modules/next/dist/bin/next')

/** Milliseconds for Next to build, and to serve. */
const longestBuild = 300_000
const longestStart = 60_000

/** Builds the Next app in `folder` and starts it. */
export async function startNextSite(databaseUrl: string, folder: string): Promise<MeasuredSite> {
  await rm(folder, { recursive: true, force: true })
  for (const [file, text] of Object.entries(nextApp)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
    await writeFile(path.join(folder, file), text)
  }
  const env = { ...process.env, DATABASE_URL: databaseUrl, NEXT_TELEMETRY_DISABLED: '1' }
  await promisify(execFile)(process.execPath, [next, 'build', folder], {
    env,
    timeout: longestBuild,
    maxBuffer: 1e8,
  })
  const port = await findFreePort()
  const words = ['start', folder, '--port', String(port), '--hostname', '127.0.0.1']
  const child = spawn(process.execPath, [next, ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://127.0.0.1:${port}`
  try {
    await waitUntilServed(child, url)
  } catch (error) {
    await stop(child)
    throw error
  }
  return {
    name: 'a Next app that revalidates',
    url,
    announce: async (addresses) => {
      const answer = await fetch(new URL('/revalidate', url), {
        method: 'POST',
        body: JSON.stringify(addresses),
      })
      if (answer.status !== 204) throw new Error(`Next did not revalidate: ${answer.status}.`)
    },
    settle: () => Promise.resolve(),
    stop: () => stop(child),
  }
}

async function waitUntilServed(child: ChildProcess, url: string): Promise<void> {
  const until = performance.now() + longestStart
  while (performance.now() < until && child.exitCode === null) {
    const answer = await fetch(url).catch(() => null)
    await answer?.text()
    if (answer?.status === 200) return
    await pause(100)
  }
  throw new Error('The Next app did not start.')
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
