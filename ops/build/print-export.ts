import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { buildAssets } from './build-assets.ts'
import { buildProcesses } from './build-processes.ts'

/** Of its own, so that nothing is pulled from under a running site; made anew each time, in a second. */
const build = '.build/export'

/** What was exported, in numbers. */
export interface ExportCounts {
  addresses: number
  pages: number
  gone: number
  moved: number
}

export interface ExportOrder {
  databaseUrl: string
  /** An empty folder to write into, and where it will be in the end. */
  folder: string
  place: string
  /** Whether the nginx that will serve it has the module that sends `.br` files. */
  brotli: boolean
  tell: (done: number, all: number) => void
}

/** Prints the whole site into a folder, by a process that knows the pages. Rejects when it fails. */
export async function printExport({
  databaseUrl,
  folder,
  place,
  brotli,
  tell,
}: ExportOrder): Promise<ExportCounts> {
  await Promise.all([buildAssets(path.join(build, 'assets')), buildProcesses(path.join(build, 'processes'))])
  const child = fork(path.join(build, 'processes/export.mjs'), {
    execArgv: ['--disable-warning=ExperimentalWarning', '--enable-source-maps'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      SITE_BUILD: build,
      EXPORT_FOLDER: folder,
      EXPORT_PLACE: place,
      EXPORT_BROTLI: brotli ? 'yes' : 'no',
    },
  })
  const counts: ExportCounts[] = []
  child.on('message', (message: ExportMessage) => {
    if ('done' in message) tell(message.done, message.all)
    else counts.push(toCounts(message.exported))
  })
  await once(child, 'close')
  const [made] = counts
  if (child.exitCode !== 0 || !made)
    throw new Error('The pages could not be printed. The lines above say why.')
  return made
}

type ExportMessage = { done: number; all: number } | { exported: ExportedLists }

interface ExportedLists {
  addresses: number
  pages: number
  gone: unknown[]
  moved: unknown[]
}

function toCounts({ addresses, pages, gone, moved }: ExportedLists): ExportCounts {
  return { addresses, pages, gone: gone.length, moved: moved.length }
}
