import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/**
 * Makes a folder anew: `fill` writes into one beside it, which takes its name at the end. Until then, and if that
 * fails, the old one stays as it was. What a killed call left is put right by the next one.
 */
export async function replaceFolder(folder: string, fill: (empty: string) => Promise<void>): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true })
  await putRight(folder)
  const [fresh, old] = [`${folder}.new-${process.pid}`, `${folder}.old-${process.pid}`]
  await mkdir(fresh)
  try {
    await fill(fresh)
    await moveAway(folder, old)
    await rename(fresh, folder)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
  await rm(old, { recursive: true, force: true })
}

/** Gives back its name to an old folder whose successor never came, and removes what else dead processes left. */
async function putRight(folder: string): Promise<void> {
  const beside = path.dirname(folder)
  const names = await readdir(beside)
  const left = names.filter((name) => isLeftOver(name, path.basename(folder)))
  const old = left.find((name) => name.includes('.old-'))
  if (old !== undefined && !names.includes(path.basename(folder)))
    await rename(path.join(beside, old), folder)
  for (const name of left) await rm(path.join(beside, name), { recursive: true, force: true })
}

function isLeftOver(name: string, folder: string): boolean {
  if (!name.startsWith(`${folder}.`)) return false
  const pid = /^\.(?:new|old)-(\d+)$/.exec(name.slice(folder.length))?.[1]
  return pid !== undefined && !isAlive(Number(pid))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function moveAway(folder: string, to: string): Promise<void> {
  await rename(folder, to).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  })
}
