import { describe, expect, it } from 'vitest'
import { readHtml } from '#domain/layout/lines/read-html.ts'

const linesOf = (html: string) => readHtml(html).lines
const plainOf = (html: string) => linesOf(html).map(({ plain }) => plain)
const proseOf = (html: string) => linesOf(html).map(({ prose }) => prose)
const placesOf = (html: string) =>
  linesOf(html).map(({ depth, continues, mark, plain }) => [depth, continues, mark, plain])

describe('a table of a page', () => {
  it('has an item for each row but the header', () => {
    const html =
      '<table><tr><th>Ship</th><th>State</th></tr><tr><td>Ferry</td><td>old</td><td><b>red</b></td></tr></table>'
    expect(placesOf(html)).toEqual([[1, false, null, 'Ferry – old; red']])
    expect(proseOf(html)).toEqual(['Ferry – old; **red**'])
  })

  it.each([
    ['a header that the page marks', '<thead><tr><td>Ship<td>State</thead>'],
    ['a header known by its words', '<tr><td>Name<td>Role</tr>'],
    ['paragraphs in the cells', '<tr><th>Ship<th>State</tr>', '<p>'],
  ])('has no item for %s', (_, head, mark = '') => {
    const row = `<tr><td>${mark}Ferry<td>${mark}old</tr><tr><td>Tug<td></tr>`
    expect(plainOf(`<table>${head}${row}</table>`)).toEqual(['Ferry – old', 'Tug'])
  })

  it.each([
    ['of one column', '<table><tr><td>Ferry</td></tr><tr><td>Tug</td></tr></table>', ['Ferry', 'Tug']],
    [
      'that lays out a page',
      '<table><tr><td><h2>Ferry</h2></td><td>old</td></tr><tr><td>Tug</td><td>new</td></tr></table>',
      ['Ferry', ': old', 'Tug: new'],
    ],
  ])('is read as blocks where it is one %s', (_, html, plain) => expect(plainOf(html)).toEqual(plain))
})
