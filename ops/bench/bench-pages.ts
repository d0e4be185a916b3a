import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { BriefPageData } from '#components/brief/brief-page-data.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import { toPageAssets, type SiteAssets } from '#press/site-assets.ts'
import type { PressBundle } from './bundle-press.ts'
import { measureBeside, summarise } from './measure.ts'
import { printKilobytes, printNumber, toFigure, toSize, type Figure } from './print-table.ts'

const samples = 300

interface PageBench {
  press: PressBundle
  pages: readonly BriefPageData[]
  site: SiteFacts
  folder: string
}

/** How long the page of a brief takes to render, and what it and its files weigh on the wire. */
export async function benchPages({ press, pages, site, folder }: PageBench): Promise<Figure[]> {
  const assets = JSON.parse(readFileSync(`${folder}/assets/manifest.json`, 'utf8')) as SiteAssets
  const toElement = (data: BriefPageData) => {
    const { form } = press.briefPage
    if (form.kind !== 'html') throw new Error('the page of a brief is no document')
    const head = form.head(data, site)
    const children = form.View({ data, site })
    const needed = toPageAssets(assets, form.styles)
    return press.createElement(press.ReaderDocument, { site, head, assets: needed, children })
  }
  const pageAt = (at: number) => toElement(pages[at % pages.length] ?? raise())
  const [ours, other] = await measureBeside(
    samples,
    (at) => press.renderToStaticMarkup(pageAt(at)),
    (at) => press.renderToString(pageAt(at)),
  )
  const documents = pages.map((data) => `<!doctype html>${press.renderToStaticMarkup(toElement(data))}`)
  const first = documents[0] ?? raise()
  const [packed, zipped] = await measureBeside(
    samples,
    () => brotli(first),
    () => gzipSync(first),
  )
  return [
    toFigure(`render the page of a brief (all ${pages.length} of the library)`, ours, {
      goal: '< 1 ms',
      beside: `renderToString ${printNumber(other.median)} ms`,
    }),
    sizeOf('its HTML, brotli 6', { documents, compress: brotli }),
    sizeOf('its HTML, gzip', { documents, compress: gzipSync }),
    toFigure('compress it with brotli 6', packed, { beside: `gzip ${printNumber(zipped.median)} ms` }),
    sizeOfFile('base stylesheet', `${folder}${assets.styles.base}`),
    sizeOfFile('stylesheet of briefs', `${folder}${assets.styles.brief}`),
    sizeOfFile('theme script', `${folder}${assets.theme}`),
    sizeOfFile('elements script', `${folder}${assets.elements}`),
    sizeOfFont(`${folder}${assets.font}`),
  ]
}

interface Compression {
  documents: readonly string[]
  compress: (text: string) => Uint8Array
}

function sizeOf(name: string, { documents, compress }: Compression): Figure {
  const bytes = documents.map((text) => compress(text).length)
  const plain = summarise(documents.map((text) => Buffer.byteLength(text))).median
  const beside = `uncompressed ${printKilobytes(plain)} kB; largest ${printKilobytes(Math.max(...bytes))} kB`
  return toSize(name, summarise(bytes), { goal: '< 8 kB', beside })
}

function sizeOfFile(name: string, file: string): Figure {
  const content = readFileSync(file)
  const beside = `uncompressed ${printKilobytes(content.length)} kB`
  return toSize(`${name}, brotli 6`, summarise([brotli(content).length]), { beside })
}

/** A font is compressed in itself. */
function sizeOfFont(file: string): Figure {
  return toSize('font (woff2)', summarise([readFileSync(file).length]), { beside: '' })
}

function brotli(content: string | Uint8Array): Uint8Array {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_LGWIN]: 18 },
  })
}

function raise(): never {
  throw new Error('there is no page to measure')
}
