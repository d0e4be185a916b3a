import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { buildAssets } from './build-assets.ts'
import { buildProcesses } from './build-processes.ts'
import { hashSources } from './sources.ts'

/**
 * Builds the site into `folder` (below `.build/`) unless its sources are as they were. The tests build into a
 * folder of their own, so that they never pull the files from under a running site. Returns whether it built.
 */
export async function buildSite(folder: string): Promise<boolean> {
  const stamp = path.join(folder, 'sources')
  const sources = hashSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return false
  // From here on the folder holds some of each: who goes back to the sources from before needs a new build as well.
  rmSync(stamp, { force: true })
  prepareNextConfig(folder)
  await Promise.all([
    buildAssets(path.join(folder, 'assets')),
    buildProcesses(path.join(folder, 'processes')),
    buildNext(folder),
  ])
  writeFileSync(stamp, sources)
  return true
}

/** Whether `folder` holds a build of other sources than those there are now. A site may be running from it. */
export function isOutdated(folder: string): boolean {
  const stamp = path.join(folder, 'sources')
  return existsSync(stamp) && readFileSync(stamp, 'utf8') !== hashSources()
}

async function buildNext(folder: string): Promise<void> {
  const env = {
    ...process.env,
    SITE_BUILD: folder,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  try {
    await promisify(execFile)(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      env,
      maxBuffer: 1e8,
    })
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    throw new Error(`next build failed:\n${stdout ?? ''}${stderr ?? ''}`)
  }
}

/** Next writes into the configuration of TypeScript it is given; so it gets one of its own in the build folder. */
export function prepareNextConfig(folder: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: path.relative(folder, 'tsconfig.json') }),
  )
}
