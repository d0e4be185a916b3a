import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** What XML 1.0 has no way to write, escaped or not: most control characters and halves of surrogate pairs. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** An XML document. What XML cannot hold is left out. */
export function printXml(root: Element): string {
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const
  const xml = toXml([declaration, { type: 'text', value: '\n' }, root])
  // The library leaves ]]> as it is, which XML forbids in text (XML 1.0, 2.4). Nothing here ends a CDATA section.
  return `${xml.replace(unwritable, '').replaceAll(']]>', ']]&gt;')}\n`
}
