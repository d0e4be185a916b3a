import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { beforeAll } from 'vitest'
import type { SiteAssets } from '#press/site-assets.ts'
import { stylesheets } from '#press/styles/stylesheets.ts'

const build = '.build/test-press'

/**
 * HTML pages name the files that the build makes; tests of the press run without a build. What is read here once is kept
 * for all files of a worker: no test writes assets of its own.
 */
export function useAssets(): void {
  beforeAll(() => {
    mkdirSync(`${build}/assets`, { recursive: true })
    const styles = Object.keys(stylesheets).map((name) => [name, `/assets/${name}.css`])
    const manifest: SiteAssets = {
      styles: Object.fromEntries(styles) as SiteAssets['styles'],
      theme: '/assets/t.js',
      elements: '/assets/e.js',
      extras: '/assets/x.js',
      font: '/assets/f.woff2',
      icon: '/assets/i.svg',
      favicon: '/assets/i.ico',
      touchIcon: '/assets/i.png',
      largeIcon: '/assets/l.png',
      feedIcon: '/assets/r.png',
    }
    write('i.ico', 'an icon')
    write('i.png', 'an icon of a telephone')
    write('manifest.json', JSON.stringify(manifest))
    process.env['SITE_BUILD'] = build
  })
}

/** Another process may be reading it: what it reads is whole. */
function write(file: string, text: string): void {
  const own = `${build}/assets/${process.pid}.new`
  writeFileSync(own, text)
  renameSync(own, `${build}/assets/${file}`)
}
