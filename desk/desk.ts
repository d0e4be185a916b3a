// npm run -s desk -- COMMAND: the command line of the desk.
import { enableCompileCache } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { prepareDesk } from '#ops/build/prepare-desk.ts'
import { prepareClient } from '#ops/build/prisma-client.ts'

type Desk = typeof import('./run-desk.ts')

// The commands import the generated client, which a fresh clone does not have yet.
await prepareClient()
const { runDesk } = await loadDesk()
await runDesk()

async function loadDesk(): Promise<Desk> {
  const bundle = await prepareDesk()
  if (bundle === null) return import('./run-desk.ts')
  enableCompileCache(path.join(path.dirname(bundle), 'compiled'))
  // What run-desk.ts was bundled to exports the same.
  return (await import(pathToFileURL(path.resolve(bundle)).href)) as Desk
}
