import { crc32, deflateRawSync } from 'node:zlib'

interface ZipFile {
  name: string
  text: string
  /** What the archive says of the size of the file, where that is not true. */
  claimed?: number
}

const types = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

const relations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"'

const styles = `<w:styles ${names}>${[
  ['Title', 'Title'],
  ['Heading1', 'heading 1'],
  ['Heading2', 'heading 2'],
  ['Aside', 'Aside', '<w:basedOn w:val="Secret"/>'],
  ['Struck', 'Struck', '<w:rPr><w:dstrike/></w:rPr>'],
  ['Secret', 'Secret', '<w:rPr><w:vanish/></w:rPr>'],
  ['Told', 'Told', '<w:basedOn w:val="Aside"/><w:rPr><w:vanish w:val="0"/></w:rPr>'],
]
  .map(
    ([id, name, more = '']) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`,
  )
  .join('')}</w:styles>`

/** A part of a Word file as XML. */
export function toWordPart(tag: 'document' | 'hdr' | 'ftr' | 'comments', inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${tag} ${names}>${inner}</w:${tag}>`
}

/** A run of text with its properties, as XML. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A paragraph in a style, of runs given as XML or of one text. */
export function paragraph(inner: string, style = ''): string {
  const runs = inner.startsWith('<') ? inner : run(inner)
  return `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`
}

/** A Word file (.docx) with these paragraphs as Word for the web packs it, which numbers the parts. */
export function makeWebWordFile(body: string): Buffer {
  return makeArchive([
    { name: '[Content_Types].xml', text: types.replace('document.xml', 'document2.xml') },
    { name: '_rels/.rels', text: relations.replace('document.xml', 'document2.xml') },
    { name: 'word/document2.xml', text: toWordPart('document', `<w:body>${body}</w:body>`) },
    { name: 'word/styles2.xml', text: styles },
  ])
}

/** A Word file (.docx) with these paragraphs, as Word packs it, and with further parts. */
export function makeWordFile(body: string, more: readonly ZipFile[] = []): Buffer {
  return makeArchive([
    { name: '[Content_Types].xml', text: types },
    { name: '_rels/.rels', text: relations },
    { name: 'word/document.xml', text: toWordPart('document', `<w:body>${body}</w:body>`) },
    { name: 'word/styles.xml', text: styles },
    ...more,
  ])
}

/** A ZIP archive of deflated files. */
export function makeArchive(files: readonly ZipFile[]): Buffer {
  const packed: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const { name, text, claimed } of files) {
    const data = deflateRawSync(Buffer.from(text))
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc32(text), 10)
    facts.writeUInt32LE(data.length, 14)
    facts.writeUInt32LE(claimed ?? Buffer.byteLength(text), 18)
    facts.writeUInt16LE(Buffer.byteLength(name), 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    const start = [sign(0x0403), facts, Buffer.from(name), data]
    packed.push(...start)
    list.push(sign(0x0201), Buffer.from([20, 0]), facts, place, Buffer.from(name))
    at += Buffer.concat(start).length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(Buffer.concat(list).length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...packed, ...list, sign(0x0605), end])
}

function sign(number: number): Buffer {
  return Buffer.from([0x50, 0x4b, number & 0xff, number >> 8])
}
