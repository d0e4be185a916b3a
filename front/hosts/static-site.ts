import { getExtension, isPageExtension } from '#front/store/content-types.ts'
import { toFilePath } from '#front/store/file-path.ts'
import type { Printed } from '#front/printed.ts'
import { renderMovedPage } from './render-moved-page.ts'

/** An address that leads to another one. */
export interface Move {
  from: string
  to: string
}

/** What a folder of pages cannot say by itself. Addresses are in order. */
export interface StaticRules {
  /** Addresses of what was withdrawn. */
  gone: readonly string[]
  moved: readonly Move[]
}

/** A file of the folder. */
export interface StaticFile {
  file: string
  body: Printed['body']
}

/**
 * The file that stands for an address on a host that knows files only, or null: a notice and a way on are documents, and
 * would be something else under the name of another form.
 */
export function toStaticFile(
  address: string,
  printed: Printed,
  site: Parameters<typeof renderMovedPage>[1],
): StaticFile | null {
  const file = toFilePath(address)
  if (file === null) throw new RangeError(`${address} has no file`)
  switch (printed.status) {
    case 200:
    case 404:
      return { file, body: printed.body }
    case 410:
      return isOtherForm(address) ? null : { file, body: printed.body }
    case 308:
      return isOtherForm(address)
        ? null
        : { file, body: renderMovedPage(printed.headers['location'] ?? '/', site) }
    case 503:
      throw new Error(`${address} could not be printed`)
  }
}

function isOtherForm(address: string): boolean {
  return isPageExtension(getExtension(address))
}
