import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'

const stamp = 'prisma/generated/.schema'

/** Generates the Prisma client if the schema or Prisma changed since the last time. Returns whether it did. */
export async function prepareClient(): Promise<boolean> {
  const hash = createHash('sha256')
    .update(readFileSync('prisma/schema.prisma'))
    .update(readFileSync('node_modules/prisma/package.json'))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false
  // The generator does not use the schema engine, but its command line would download one unless told where one is.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }
  await promisify(execFile)(
    process.execPath,
    ['node_modules/prisma/build/index.js', 'generate', '--no-hints'],
    { env },
  )
  writeFileSync(stamp, hash)
  return true
}
