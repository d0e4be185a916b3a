import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine as SchemaEngineType } from '@prisma/schema-engine-wasm'
import { inUtc } from '#server/db/create-client.ts'

interface Bindings {
  __wbg_set_wasm(exports: WebAssembly.Exports): void
  SchemaEngine: typeof SchemaEngineType
}

/**
 * The SQL that turns the schema `before` into the schema `after` (texts of schema.prisma; `null` is an empty
 * database), by Prisma's own schema engine. Prisma's command line would download that engine as a binary;
 * its WebAssembly build comes with the package and needs no network.
 */
export async function draftMigrationSql(options: {
  before: string | null
  after: string
  /** Any PostgreSQL of the version in use: the engine asks it for its dialect and changes nothing. */
  connectionString: string
}): Promise<string> {
  const { SchemaEngine } = await loadEngine()
  const adapter = bindMigrationAwareSqlAdapterFactory(
    new PrismaPg({ connectionString: inUtc(options.connectionString) }),
  )
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter)
  const target = (text: string | null) =>
    text === null
      ? ({ tag: 'empty' } as const)
      : ({
          tag: 'schemaDatamodel',
          files: [{ path: 'schema.prisma', content: text }],
          configDir: '.',
        } as const)
  const { stdout } = await engine.diff({
    from: target(options.before),
    to: target(options.after),
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  } as Parameters<SchemaEngineType['diff']>[0])
  return stdout ?? ''
}

async function loadEngine(): Promise<Bindings> {
  const require = createRequire(import.meta.url)
  const glue = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bindings = (await import(glue)) as Bindings
  const { instance } = await WebAssembly.instantiate(await readFile(glue.replace(/\.js$/, '.wasm')), {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports['__wbindgen_start']
  if (typeof start === 'function') (start as () => void)()
  return bindings
}
