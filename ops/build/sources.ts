import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'

/** What the build of the site is made from. Of content/ only what pages say that nobody can edit; all else is loaded once. */
const built = [
  '{app,components,domain,front,press,server}/**/*.{ts,tsx,css}',
  'content/techniques/*.md',
  'prisma/schema.prisma',
  'package-lock.json',
  'next.config.ts',
  'proxy.ts',
  'tsconfig.json',
  'ops/build/*.ts',
]

/** A hash over every file that the build is made from; tests are none of them. */
export function hashSources(): string {
  const hash = createHash('sha256')
  const files = built.flatMap((pattern) => globSync(pattern)).filter((file) => !/\.test\.tsx?$/.test(file))
  for (const file of files.sort()) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}
