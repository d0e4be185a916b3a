import type { LayoutWarning } from '#domain/layout/layout-source.ts'

const picture =
  /(?<!\\)!\[[^[\]\n]{0,500}\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^[\]\n]{1,200}\])/g

/** A link of which the pictures left nothing. */
const emptied = /\[\s*\u0000\s*\]\([^()\n]{0,2000}\)|\u0000/g

/** Takes the pictures out of Markdown, with one warning for all: what describes a picture is no sentence of the text. */
export function takePictures(text: string): { text: string; warnings: LayoutWarning[] } {
  const found = [...text.matchAll(picture)]
  const [first] = found
  if (first === undefined) return { text, warnings: [] }
  const line = text.slice(0, first.index).split('\n').length
  const message = `Left out ${found.length === 1 ? 'a picture' : `${found.length} pictures`}.`
  return {
    text: text.replace(picture, '\u0000').replace(emptied, ''),
    warnings: [{ code: 'left-out', message, line }],
  }
}
