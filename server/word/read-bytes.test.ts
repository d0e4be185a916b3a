import { describe, expect, it } from 'vitest'
import { countKeys } from '#domain/briefs/count-keys.test-data.ts'
import { detectFormat } from '#domain/layout/source/detect-format.ts'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'
import {
  makeArchive,
  makeWebWordFile,
  makeWordFile,
  paragraph,
  run,
  toWordPart,
} from './make-word-file.test-data.ts'
import { readBytes } from './read-bytes.ts'

const opening = paragraph('Port closes', 'Title') + paragraph('Published on: 5 March 2026')
const heading = paragraph('1. BLUF (Bottom Line Up Front)', 'Heading1')
const tab = '<w:r><w:tab/></w:r>'
const tags = paragraph('7. Thematic Tags', 'Heading1') + paragraph('ports, ferries')

/** A brief with this bottom line, read from a Word file as the desk reads it. */
async function readBrief(inner: string, more: Parameters<typeof makeWordFile>[1] = []) {
  const decoded = await readBytes(makeWordFile(opening + heading + inner + tags, more))
  if (!decoded.ok) throw new Error(decoded.reason)
  const parsed = parseBriefLayout(
    { text: decoded.text, format: detectFormat(decoded.text, 'brief.docx') },
    countKeys(),
  )
  if (!parsed.ok || parsed.document.kind !== 'brief') throw new Error('no brief')
  const { brief, warnings, marking } = parsed.document
  const told = warnings.filter(({ code }) => code !== 'missing-section').map(({ code }) => code)
  const text = printBriefLayout(brief, 'markdown')
  const [, bluf = ''] = /Front\)\n\n([\s\S]*?)\n\n## 7/.exec(text) ?? []
  return { text, bluf, told, marking }
}

/** A link as a field of Word that says where it leads. */
function link(instruction: string): string {
  const place = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const said = `<w:r><w:instrText xml:space="preserve"> HYPERLINK ${instruction} </w:instrText></w:r>`
  return place('begin') + said + place('separate') + run('Port') + place('end')
}

async function refuse(bytes: Uint8Array): Promise<string> {
  const decoded = await readBytes(bytes)
  return decoded.ok ? 'read' : decoded.reason
}

describe('a Word file', () => {
  it('is read with its title, headings and paragraphs', async () => {
    const { text, told } = await readBrief(paragraph('It sank.') + paragraph('It is lost.'))
    expect(text).toBe(
      '# Port closes\n\nPublished on: 2026-03-05\n\n## 1. BLUF (Bottom Line Up Front)\n\nIt sank.\n\nIt is lost.\n\n## 7. Thematic Tags\n\nports, ferries\n',
    )
    expect(told).toEqual([])
  })

  it.each<[string, string, [bluf: string, ...told: string[]]]>([
    [
      'bold and raised words',
      run('Ten', '<w:b/>') + run(' or 10') + run('6', '<w:vertAlign w:val="superscript"/>'),
      ['**Ten** or 10⁶'],
    ],
    ['tracked insertions', `<w:ins w:id="2">${run('It sank.')}</w:ins>`, ['It sank.']],
    [
      'text that was moved, once',
      `<w:moveFrom w:id="7">${run('It ')}</w:moveFrom><w:moveTo w:id="8">${run('It sank.')}</w:moveTo>`,
      ['It sank.'],
    ],
    [
      'no tracked deletion',
      `${run('It ')}<w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del>${run('sank.')}`,
      ['It sank.', 'struck-out'],
    ],
    [
      'nothing struck out',
      run('It ') + run('never ', '<w:strike/>') + run('sank.'),
      ['It sank.', 'struck-out'],
    ],
    [
      'nothing struck out twice',
      run('It ') + run('never ', '<w:strike w:val="0"/><w:dstrike/>') + run('sank.'),
      ['It sank.', 'struck-out'],
    ],
    ['words that are struck out no more', run('It sank.', '<w:dstrike w:val="0"/>'), ['It sank.']],
    [
      'words of a simple field',
      `${run('It sank on ')}<w:fldSimple w:instr=" DATE \\@ &quot;d&quot; ">${run('5 March.')}</w:fldSimple>`,
      ['It sank on 5 March.'],
    ],
    [
      'words that have a direction of their own',
      `${run('The ')}<w:bdo w:val="rtl">${run('port of ')}</w:bdo><w:dir w:val="rtl">${run('Haifa')}</w:dir>`,
      ['The port of Haifa'],
    ],
    [
      'words that have a reading above them, without it',
      `<w:r><w:ruby><w:rubyPr/><w:rt>${run('とうきょう')}</w:rt><w:rubyBase>${run('東京')}</w:rubyBase></w:ruby></w:r>`,
      ['東京'],
    ],
    [
      'words on both sides of a page break apart',
      `${run('It sank')}<w:r><w:br w:type="page"/></w:r>${run('at night')}<w:r><w:ptab w:leader="none"/></w:r>${run('alone.')}`,
      ['It sank at night alone.'],
    ],
    ['nothing of a page break alone', '<w:r><w:br w:type="page"/></w:r>', ['']],
    [
      'words in any shape',
      `${run('It sank.')}<w:r><w:pict><v:oval><v:textbox><w:txbxContent>${paragraph('Lost.')}</w:txbxContent></v:textbox></v:oval></w:pict></w:r>`,
      ['It sank.\n\nLost.'],
    ],
    [
      'a warning of a sign that no other font has',
      `${run('It sank.')}<w:r><w:sym w:font="Ours" w:char="F0B3"/></w:r>`,
      ['It sank.', 'left-out'],
    ],
    ['no diagram', `${run('It sank.')}<w:r><dgm:relIds r:dm="rId9"/></w:r>`, ['It sank.', 'left-out']],
    ['a link that is a field', link('"https://a.example/b"'), ['[Port](https://a.example/b)']],
    [
      'a link that is a field with options',
      link('"https://a.example/b" \\o "What it &quot;is&quot;" \\t "_blank"'),
      ['[Port](https://a.example/b)'],
    ],
    [
      'a link that is a field and leads to a place',
      link('"https://a.example/b" \\l "c" \\o "What"'),
      ['[Port](https://a.example/b#c)'],
    ],
    [
      'words that were hidden before a tracked change',
      run('It sank.', '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'),
      ['It sank.'],
    ],
    ['no comment', `${run('It sank.')}<w:r><w:commentReference w:id="0"/></w:r>`, ['It sank.', 'comment']],
    ['no formula', `${run('It sank.')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`, ['It sank.', 'left-out']],
    [
      'a paragraph whose mark alone is hidden',
      `<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('It sank.')}`,
      ['It sank.'],
    ],
    ['words that are hidden no more', run('It sank.', '<w:vanish w:val="0"/>'), ['It sank.']],
    ['signs of a page', run('a &lt;b&gt; &amp;amp; c'), ['a \\<b> \\&amp; c']],
  ])('is read with %s', async (_, inner, [bluf, ...told]) => {
    expect(await readBrief(paragraph(inner))).toMatchObject({ bluf, told })
  })

  it('is read with words in a style that shows what the one it is based on hides', async () => {
    expect(await readBrief(paragraph('It sank.', 'Told'))).toMatchObject({ bluf: 'It sank.', told: [] })
  })

  it('takes the comments of Word for what they are, whatever they say', async () => {
    const comments = {
      name: 'word/comments.xml',
      text: toWordPart('comments', `<w:comment w:id="0">${paragraph('Is hush sure?')}</w:comment>`),
    }
    const { text } = await readBrief(
      paragraph(`${run('It sank.')}<w:r><w:commentReference w:id="0"/></w:r>`),
      [comments],
    )
    expect(text).not.toContain('hush')
  })

  it.each(['header1', 'footer2'])(
    'is marked as its %s says, whose other words are left out',
    async (name) => {
      const inner = paragraph('TLP:AMBER') + paragraph('Draft of Monday')
      const edge = { name: `word/${name}.xml`, text: toWordPart(name.startsWith('h') ? 'hdr' : 'ftr', inner) }
      const { text, told, marking } = await readBrief(paragraph('It sank.'), [edge])
      expect(marking).toBe('TLP:AMBER')
      expect(told).toEqual(['left-out'])
      expect(text).not.toContain('Monday')
    },
  )

  it.each([
    ['between others on its line', run('Desk') + tab + run('TLP:AMBER') + tab + run('Page 1')],
    ['above other words', `${run('TLP:AMBER')}<w:r><w:br/></w:r>${run('Desk')}`],
    [
      'as its watermark',
      '<w:r><w:pict><v:shape><v:textpath style="x" string="TLP:AMBER"/></v:shape></w:pict></w:r>',
    ],
  ])('is marked as its header says %s', async (_, inner) => {
    const header = { name: 'word/header1.xml', text: toWordPart('hdr', `<w:p>${inner}</w:p>`) }
    expect((await readBrief(paragraph('It sank.'), [header])).marking).toBe('TLP:AMBER')
  })

  it.each([
    ['a run', paragraph(run('hush', '<w:vanish/>'))],
    ['a style', paragraph('hush', 'Secret')],
    ['a style that another is based on', paragraph('hush', 'Aside')],
  ])('is refused where %s hides words', async (_, inner) => {
    expect(await refuse(makeWordFile(opening + inner))).toBe(
      'The file holds hidden text. In Word, select all, clear "Hidden" in the font settings, and save it again.',
    )
  })

  it.each([
    ['a paragraph', paragraph('hush', 'Struck')],
    ['a run', paragraph(run('hush', '<w:rStyle w:val="Struck"/>'))],
  ])('is refused where the style of %s strikes words out', async (_, inner) => {
    expect(await refuse(makeWordFile(opening + inner))).toBe(
      'A style of the file strikes words out. In Word, delete these words, and save the file again.',
    )
  })

  it('is read and refused in the same way as Word for the web packs it', async () => {
    expect(await readBytes(makeWebWordFile(opening))).toMatchObject({
      ok: true,
      text: expect.stringContaining('Port closes') as string,
    })
    expect(await refuse(makeWebWordFile(opening + paragraph('hush', 'Aside')))).toContain('hidden text')
    expect(await refuse(makeWebWordFile(opening + paragraph(run('hush', '<w:vanish/>'))))).toContain(
      'hidden text',
    )
  })

  it('is refused where a part declares entities', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    expect(await refuse(makeWordFile(opening, [{ name: 'word/comments.xml', text: bomb }]))).toBe(
      'The file is not as Word saves it. Open it in Word and save it again.',
    )
  })

  it('is refused where it has no text', async () => {
    expect(await refuse(makeArchive([{ name: 'word/styles.xml', text: '<x/>' }]))).toBe(
      'This is not a Word file: it has no text (word/document.xml).',
    )
  })

  it('is refused where Word would not open it either', async () => {
    const broken = makeArchive([{ name: 'word/document.xml', text: '<w:document><w:body>' }])
    expect(await refuse(broken)).toBe(
      'The Word file could not be read. In Word, save it as a web page (.htm), and import that file.',
    )
  })
})

it('reads any other file as text', async () => {
  expect(await readBytes(new TextEncoder().encode('It sank.'))).toEqual({ ok: true, text: 'It sank.' })
  expect(await refuse(new TextEncoder().encode('%PDF-1.7'))).toMatch(/^This is a PDF file/)
})
