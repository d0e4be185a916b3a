import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { nodeFiles, type FileSystem } from '#front/store/folder/file-system.ts'
import { keepSwept } from './keep-swept.ts'

const hour = 60 * 60 * 1_000

/** A store with a page, a write under way, and what a writer left that was killed two days ago. */
function startSweeping(change: Partial<FileSystem> = {}) {
  const root = mkdtempSync(path.join(os.tmpdir(), 'swept-'))
  const folder = path.join(root, 'fresh/briefs')
  mkdirSync(folder, { recursive: true })
  for (const name of ['x.html', '.underway.new', '.left.new']) writeFileSync(path.join(folder, name), 'x')
  const reports: string[] = []
  const clock = { ahead: 0 }
  const now = () => new Date(Date.now() + clock.ahead)
  const files: FileSystem = {
    ...nodeFiles,
    // The time of a file's last change is the system's to set.
    stat: async (file) => {
      const found = await nodeFiles.stat(file)
      return found && file.includes('left') ? { ...found, changed: new Date(Date.now() - 48 * hour) } : found
    },
    ...change,
  }
  const sweeper = keepSwept({ root, now, files, report: (what) => void reports.push(what) })
  onTestFinished(async () => {
    await sweeper.stop()
    rmSync(root, { recursive: true })
  })
  return { clock, reports, names: () => readdirSync(folder).sort(), stop: sweeper.stop }
}

it('what killed writers left is removed at once, and no write that is under way', async () => {
  const { names, reports, stop } = startSweeping()
  await stop()
  expect([names(), reports]).toEqual([['.underway.new', 'x.html'], []])
})

it('it is looked for again every day', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  const { clock, names } = startSweeping()
  await expect.poll(names).toEqual(['.underway.new', 'x.html'])
  clock.ahead = 25 * hour
  vi.advanceTimersByTime(24 * hour)
  await expect.poll(names).toEqual(['x.html'])
})

it('a folder that refuses is reported', async () => {
  const { reports, stop } = startSweeping({ unlink: () => Promise.reject(new Error('EACCES')) })
  await stop()
  expect(reports).toEqual(['Temporary files of killed writers could not be removed.'])
})
