import mammoth from 'mammoth'
import type { DecodedText } from '#domain/layout/source/decode-text.ts'
import { markItems, writeNumbers } from './number-items.ts'
import { preparePart } from './prepare-part.ts'
import { readArchive } from './read-archive.ts'
import { writeArchive } from './write-archive.ts'

const options = {
  styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
  includeEmbeddedStyleMap: false,
  externalFileAccess: false,
  convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
}

const texts = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/

const refused = (reason: string): DecodedText => ({ ok: false, reason })

/**
 * A Word file (.docx) as the page that the importer reads. What Word shows in the margin is no text of it: comments and
 * tracked deletions are left out, and stand in the page as empty ones, so that the importer tells of them; formulas and
 * charts stand there as pictures. Headers and
 * footers come first, for their markings. Hidden text is refused: nobody who looks at the file sees it.
 */
export async function toWordPage(bytes: Buffer): Promise<DecodedText> {
  const archive = readArchive(bytes)
  if (!archive.ok) return archive
  const read = (name: string) => archive.files.get(name)?.toString('utf8') ?? ''
  const parts = [...archive.files.keys()].filter((name) => /\.(?:xml|rels)$/.test(name))
  const readAll = (form: RegExp) =>
    parts
      .filter((name) => form.test(name))
      .map(read)
      .join('\n')
  if (readAll(/^word\/document\d*\.xml$/) === '')
    return refused('This is not a Word file: it has no text (word/document.xml).')
  if (parts.some((name) => /<!DOCTYPE|<!ENTITY/i.test(read(name))))
    return refused('The file is not as Word saves it. Open it in Word and save it again.')
  // Word for the web calls them document2.xml and so on.
  const said = readAll(texts)
  const styles = readAll(/^word\/styles\d*\.xml$/)
  // What was before a tracked change is not there.
  const shown = said.replace(/<w:([rp]PrChange)\s[\s\S]*?<\/w:\1>/g, '')
  if (hidesText(shown, styles))
    return refused(
      'The file holds hidden text. In Word, select all, clear "Hidden" in the font settings, and save it again.',
    )
  // Packed anew: another reader of archives may find another list in the same bytes.
  if (usesStyle(shown, styles, strike))
    return refused(
      'A style of the file strikes words out. In Word, delete these words, and save the file again.',
    )
  const numbering = readAll(/^word\/numbering\d*\.xml$/)
  const prepared = Array.from(archive.files, ([name, file]): [string, Buffer] =>
    texts.test(name)
      ? [name, Buffer.from(markItems(preparePart(read(name)), numbering, styles))]
      : [name, file],
  )
  const buffer = writeArchive(new Map(prepared))
  const { value, messages } = await mammoth.convertToHtml({ buffer }, options)
  const lost = messages.filter(({ message }) => message.startsWith('A w:sym element')).length
  const edges = parts.filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
  const page = [
    '<!doctype html>',
    ...edges.map((name) => toHeader(read(name))),
    toLines(writeNumbers(endAddresses(value)), lost + countDrawn(said)),
    toLeftOut(said),
  ]
  return { ok: true, text: page.filter((line) => line !== '').join('\n') }
}

/** What a file says of a property of a run. */
interface Sign {
  on: RegExp
  any: RegExp
}

const vanish = toSign('vanish')
const strike = toSign('d?strike')

function toSign(name: string): Sign {
  return {
    on: new RegExp(`<w:${name}\\s*/>|<w:${name}\\s+w:val="(?!0"|false"|off")`),
    any: new RegExp(`<w:${name}\\s`),
  }
}

/**
 * Whether a run is hidden, by itself or by a style that is used. A paragraph whose mark alone is hidden hides nothing.
 */
function hidesText(shown: string, styles: string): boolean {
  return vanish.on.test(shown.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/g, '')) || usesStyle(shown, styles, vanish)
}

function usesStyle(shown: string, styles: string, sign: Sign): boolean {
  return listStyles(styles, sign).some((id) => shown.includes(`Style w:val="${id}"`))
}

/** The ids of styles that say so of words, or are based on one that does and do not say otherwise (ECMA-376-1, 17.7.4.3). */
function listStyles(styles: string, { on, any }: Sign): string[] {
  const rows = styles.split(/(?=<w:style\s)/).map((style) => ({
    id: /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '',
    base: /<w:basedOn\s+w:val="([^"]*)"/.exec(style)?.[1] ?? null,
    says: on.test(style),
    denies: !on.test(style) && any.test(style),
  }))
  const found = new Set(rows.filter(({ says }) => says).map(({ id }) => id))
  for (let before = -1; before < found.size;) {
    before = found.size
    for (const { id, base, denies } of rows) if (base !== null && !denies && found.has(base)) found.add(id)
  }
  return [...found].filter((id) => id !== '')
}

/**
 * The lines of a header or footer and of its watermarks, cut at tabs, which part left, middle and right; what they say is
 * escaped in XML as it is in a page.
 */
function toHeader(part: string): string {
  const paragraphs = part
    .split(/<\/w:p>|<w:(?:tab|ptab|br|cr)(?:\s[^>]*)?\/>|(?=<v:textpath\s)/)
    .map((paragraph) => {
      const words = paragraph.matchAll(
        /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<v:textpath\s[^<]*?\bstring="([^"<]*)"/g,
      )
      return Array.from(words, ([, text, drawn]) => text ?? drawn).join('')
    })
  const shown = paragraphs.filter((text) => text.trim() !== '').map((text) => `<p>${text}</p>`)
  return shown.length === 0 ? '' : `<header>\n${shown.join('\n')}\n</header>`
}

/** What is drawn otherwise than as a picture: formulas, charts, diagrams, and pages of other programs. */
function countDrawn(said: string): number {
  return said.match(/<m:oMath\b|<c:chart\s|<dgm:relIds\s|<w:altChunk\s/g)?.length ?? 0
}

/** The address of a link that is a field ends where its options begin: a place in the page, what is shown above it. */
function endAddresses(page: string): string {
  return page.replace(/(<a href="[^"]*?)&quot; ([^"]*)"/g, (_, start: string, given: string) => {
    const [, place] = /\\l &quot;(.*?)(?:&quot;|$)/.exec(given) ?? []
    return `${start}${place === undefined ? '' : `#${place}`}"`
  })
}

/** One line for each block, so that a warning can name its line; before the last, what was drawn, as pictures. */
function toLines(page: string, drawn: number): string {
  const lines = page.replace(/<\/(?:p|h[1-6]|li|ul|ol|tr|table)>(?=.)/g, '$&\n').split('\n')
  return lines.toSpliced(-1, 0, ...Array<string>(drawn).fill('<img src="" alt="">')).join('\n')
}

function toLeftOut(said: string): string {
  const comments = said.match(/<w:commentReference\b/g)?.length ?? 0
  const deleted = said.match(/<w:del\s[^>]*[^/]>/g)?.length ?? 0
  return [
    ...Array<string>(comments).fill('<!-- -->'),
    ...Array<string>(deleted).fill('<p><del>…</del></p>'),
  ].join('\n')
}
