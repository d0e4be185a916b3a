import { build } from 'esbuild'
import { expect, it } from 'vitest'

/** The files that a script loads before it does anything, types aside. */
async function listLoaded(script: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [script],
    bundle: true,
    write: false,
    metafile: true,
    splitting: true,
    format: 'esm',
    outdir: '.build',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
  })
  const open = [script]
  const loaded = new Set<string>()
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (loaded.has(file)) continue
    loaded.add(file)
    const imports = metafile.inputs[file]?.imports ?? []
    open.push(...imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path))
  }
  return [...loaded]
}

it.each(['ops/start.ts', 'ops/dev.ts', 'ops/test.ts'])(
  '%s loads nothing that needs the generated client, which an empty clone has not got',
  async (script) => {
    const loaded = await listLoaded(script)
    expect(loaded).toContain('ops/steps.ts')
    expect(loaded.filter((file) => file.startsWith('prisma/generated/'))).toEqual([])
  },
)
