import { expect, it } from 'vitest'
import { makeWordFile, paragraph, run } from './make-word-file.test-data.ts'
import { markItems } from './number-items.ts'
import { readBytes } from './read-bytes.ts'

const level = (properties: string) => `<w:lvl w:ilvl="0">${properties}</w:lvl>`
const decimal = level('<w:start w:val="1"/><w:numFmt w:val="decimal"/>')
const kinds = [
  decimal,
  level('<w:start w:val="7"/><w:numFmt w:val="decimal"/>'),
  level('<w:numFmt w:val="bullet"/>'),
]
const lists: [kind: number, override?: string][] = [
  [0],
  [0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'],
  [1],
  [2],
]
const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${kinds
  .map((inner, id) => `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`)
  .join('')}${lists
  .map(([kind, more = ''], id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${kind}"/>${more}</w:num>`)
  .join('')}</w:numbering>`
const style =
  '<w:style w:type="paragraph" w:styleId="Numbered"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>'

const numbered = (list: number, depth = 0) =>
  `<w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`
const numbersOf = (part: string) =>
  Array.from(markItems(part, numbering, style).matchAll(/item-number-(\d+)/g), ([, number]) => Number(number))

it.each([
  ['on past what stands between', numbered(0) + numbered(0) + '<w:pPr/>' + numbered(0), [1, 2, 3]],
  ['anew where the list says so, once', numbered(0) + numbered(1) + numbered(1), [1, 1, 2]],
  ['from where the list begins', numbered(2) + numbered(2), [7, 8]],
  ['not at a lower level', numbered(0) + numbered(0, 1) + numbered(0), [1, 2]],
  ['not by bullets', numbered(3), []],
  ['by a style', '<w:pPr><w:pStyle w:val="Numbered"/></w:pPr>' + numbered(0), [1, 2]],
  [
    'without a paragraph whose mark was deleted',
    numbered(0) + numbered(0).replace('</w:pPr>', '<w:rPr><w:del w:id="1"/></w:rPr></w:pPr>') + numbered(0),
    [1, 2],
  ],
])('counts %s', (_, part, numbers) => expect(numbersOf(part)).toEqual(numbers))

it('keeps the numbers of a list that goes on below other words', async () => {
  const item = (words: string) => `<w:p>${numbered(0)}${run(words)}</w:p>`
  const body = item('One') + item('Two') + paragraph('Others:') + item('Three')
  expect(
    await readBytes(makeWordFile(body, [{ name: 'word/numbering.xml', text: numbering }])),
  ).toMatchObject({
    text: '<!doctype html>\n<ol><li value="1">One</li>\n<li value="2">Two</li>\n</ol>\n<p>Others:</p>\n<ol><li value="3">Three</li>\n</ol>',
  })
})
