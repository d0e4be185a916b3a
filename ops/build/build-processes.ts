import { build } from 'esbuild'

/** The processes of press and front, of which Node cannot run some as they stand: pages are .tsx. */
const processes = {
  printer: 'press/printer/serve-printer.ts',
  front: 'front/serve-front.ts',
  press: 'press/printer/run-press.ts',
  export: 'press/printer/run-export.ts',
}

/** Bundles the processes into `folder`, `printer.mjs` and so on; packages stay outside. */
export async function buildProcesses(folder: string): Promise<void> {
  await build({
    entryPoints: Object.entries(processes).map(([out, file]) => ({ in: file, out })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    jsx: 'automatic',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    sourcemap: true,
  })
}
