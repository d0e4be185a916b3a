import { mkdirSync, writeFileSync } from 'node:fs'
import { beforeAll } from 'vitest'

const build = '.build/test-press'

/** HTML pages name the files that the build makes; tests of the press run without a build. */
export function useAssets(): void {
  beforeAll(() => {
    mkdirSync(`${build}/assets`, { recursive: true })
    const files = { styles: 's.css', theme: 't.js', elements: 'e.js', font: 'f.woff2' }
    const addresses = Object.entries(files).map(([name, file]) => [name, `/assets/${file}`])
    writeFileSync(`${build}/assets/manifest.json`, JSON.stringify(Object.fromEntries(addresses)))
    process.env['SITE_BUILD'] = build
  })
}
