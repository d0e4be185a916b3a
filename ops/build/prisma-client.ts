import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'

/** Where the client is said to be there, and how it is made. */
export interface ClientOrder {
  stamp?: string
  generate?: () => Promise<unknown>
}

/** Generates the Prisma client if the schema or Prisma changed since the last time. Returns whether it did. */
export async function prepareClient({
  stamp = 'prisma/generated/.schema',
  generate = generateClient,
}: ClientOrder = {}): Promise<boolean> {
  const hash = createHash('sha256')
    .update(readFileSync('prisma/schema.prisma'))
    .update(readFileSync('node_modules/prisma/package.json'))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false
  // From here on there is some of each: who goes back to the schema from before needs a new client as well.
  rmSync(stamp, { force: true })
  await generate()
  writeFileSync(stamp, hash)
  return true
}

async function generateClient(): Promise<void> {
  // The generator does not use the schema engine, but its command line would download one unless told where one is.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }
  await promisify(execFile)(
    process.execPath,
    ['node_modules/prisma/build/index.js', 'generate', '--no-hints'],
    { env },
  )
}
