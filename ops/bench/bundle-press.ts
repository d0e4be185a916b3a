import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { createElement } from 'react'
import type { renderToStaticMarkup, renderToString } from 'react-dom/server'
import type { ReaderDocument } from '#components/document/document.tsx'
import type { answerApi } from '#press/api/answer-api.ts'
import type { createAnswer } from '#press/answers/answer.ts'
import type { briefPage } from '#press/pages/brief-page.tsx'
import type { categoryPage } from '#press/pages/category-page.tsx'
import type { entityPage } from '#press/pages/entity-page.tsx'
import type { categoryFeedPages, siteFeedPages } from '#press/feeds/feed-pages.ts'
import type { homePage } from '#press/pages/home-page.tsx'
import type { listAddresses } from '#press/pages/list-addresses.ts'
import type { monthPage, monthSheetPage } from '#press/pages/month-page.tsx'
import type { tagPage } from '#press/pages/tag-page.tsx'
import type { printAddress } from '#press/print-address.ts'

/** What is measured of the press, as production runs it. */
export interface PressBundle {
  briefPage: typeof briefPage
  categoryPage: typeof categoryPage
  homePage: typeof homePage
  entityPage: typeof entityPage
  monthPage: typeof monthPage
  monthSheetPage: typeof monthSheetPage
  tagPage: typeof tagPage
  siteFeedPages: typeof siteFeedPages
  categoryFeedPages: typeof categoryFeedPages
  listAddresses: typeof listAddresses
  printAddress: typeof printAddress
  answerApi: typeof answerApi
  createAnswer: typeof createAnswer
  ReaderDocument: typeof ReaderDocument
  createElement: typeof createElement
  renderToStaticMarkup: typeof renderToStaticMarkup
  renderToString: typeof renderToString
}

const entry = `
export { briefPage } from './press/pages/brief-page.tsx'
export { categoryPage } from './press/pages/category-page.tsx'
export { homePage } from './press/pages/home-page.tsx'
export { entityPage } from './press/pages/entity-page.tsx'
export { monthPage, monthSheetPage } from './press/pages/month-page.tsx'
export { tagPage } from './press/pages/tag-page.tsx'
export { siteFeedPages, categoryFeedPages } from './press/feeds/feed-pages.ts'
export { listAddresses } from './press/pages/list-addresses.ts'
export { printAddress } from './press/print-address.ts'
export { answerApi } from './press/api/answer-api.ts'
export { createAnswer } from './press/answers/answer.ts'
export { ReaderDocument } from './components/document/document.tsx'
export { createElement } from 'react'
export { renderToStaticMarkup, renderToString } from 'react-dom/server'
`

/** Bundles the press into `folder`, because Node does not run .tsx, and imports it. */
export async function importPress(folder: string): Promise<PressBundle> {
  const outfile = path.resolve(folder, 'press.mjs')
  await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return (await import(pathToFileURL(outfile).href)) as PressBundle
}
