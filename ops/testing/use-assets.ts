import { mkdirSync, writeFileSync } from 'node:fs'
import { beforeAll } from 'vitest'
import { stylesheets } from '#press/styles/stylesheets.ts'

const build = '.build/test-press'

/** HTML pages name the files that the build makes; tests of the press run without a build. */
export function useAssets(): void {
  beforeAll(() => {
    mkdirSync(`${build}/assets`, { recursive: true })
    const styles = Object.keys(stylesheets).map((name) => [name, `/assets/${name}.css`])
    const files = {
      theme: '/assets/t.js',
      elements: '/assets/e.js',
      extras: '/assets/x.js',
      font: '/assets/f.woff2',
      icon: '/assets/i.svg',
      touchIcon: '/assets/i.png',
      largeIcon: '/assets/l.png',
      feedIcon: '/assets/r.png',
    }
    const manifest = { styles: Object.fromEntries(styles) as Record<string, string>, ...files }
    writeFileSync(`${build}/assets/manifest.json`, JSON.stringify(manifest))
    process.env['SITE_BUILD'] = build
  })
}
