import mammoth from 'mammoth'
import type { DecodedText } from '#domain/layout/source/decode-text.ts'
import { readArchive } from './read-archive.ts'

const options = {
  styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
  includeEmbeddedStyleMap: false,
  externalFileAccess: false,
  convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
}

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
  const said = readAll(/^word\/(?:document|footnotes|endnotes)\d*\.xml$/)
  if (hidesText(said, readAll(/^word\/styles\d*\.xml$/)))
    return refused(
      'The file holds hidden text. In Word, select all, clear "Hidden" in the font settings, and save it again.',
    )
  const { value } = await mammoth.convertToHtml({ buffer: bytes }, options)
  const edges = parts.filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
  const page = [
    '<!doctype html>',
    ...edges.map((name) => toHeader(read(name))),
    toLines(value, said),
    toLeftOut(said),
  ]
  return { ok: true, text: page.filter((line) => line !== '').join('\n') }
}

const vanishes = /<w:vanish\s*\/>|<w:vanish\s+w:val="(?!0"|false"|off")/

/** Whether a run is hidden, by itself or by a style that is used. A paragraph whose mark alone is hidden hides nothing. */
function hidesText(said: string, styles: string): boolean {
  if (vanishes.test(said.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/g, ''))) return true
  return listHiddenStyles(styles).some((id) => said.includes(`Style w:val="${id}"`))
}

/** The ids of styles that hide words, or are based on one that does and do not show them again (ECMA-376-1, 17.7.4.3). */
function listHiddenStyles(styles: string): string[] {
  const rows = styles.split(/(?=<w:style\s)/).map((style) => ({
    id: /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '',
    base: /<w:basedOn\s+w:val="([^"]*)"/.exec(style)?.[1] ?? null,
    hides: vanishes.test(style),
    shows: !vanishes.test(style) && /<w:vanish\s/.test(style),
  }))
  const hidden = new Set(rows.filter(({ hides }) => hides).map(({ id }) => id))
  for (let before = -1; before < hidden.size;) {
    before = hidden.size
    for (const { id, base, shows } of rows) if (base !== null && !shows && hidden.has(base)) hidden.add(id)
  }
  return [...hidden].filter((id) => id !== '')
}

/** The paragraphs of a header or footer; what they say is escaped in XML as it is in a page. */
function toHeader(part: string): string {
  const paragraphs = part.split('</w:p>').map((paragraph) => {
    const texts = paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)
    return Array.from(texts, ([, text]) => text).join('')
  })
  const shown = paragraphs.filter((text) => text.trim() !== '').map((text) => `<p>${text}</p>`)
  return shown.length === 0 ? '' : `<header>\n${shown.join('\n')}\n</header>`
}

/** One line for each block, so that a warning can name its line; before the last, formulas and charts as pictures. */
function toLines(page: string, said: string): string {
  const drawn = said.match(/<m:oMath\b|<c:chart\s/g)?.length ?? 0
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
