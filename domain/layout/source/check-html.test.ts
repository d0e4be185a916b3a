import { describe, expect, it } from 'vitest'
import { checkHtml } from './check-html.ts'

const nested = (tag: string, times: number) => `<${tag}>`.repeat(times)
const attributes = (count: number) => Array.from({ length: count }, (_, at) => `attr-${at}`).join(' ')

describe('checkHtml', () => {
  it.each(['', 'plain text', '<p>It sank.</p>', '<', '<!-- never', '</div></div>', '5 < 6 and 7 > 6'])(
    'lets %j pass',
    (page) => expect(checkHtml(page)).toBeNull(),
  )

  it('lets elements nest as deep as 256', () => {
    expect(checkHtml(nested('div', 256))).toBeNull()
    expect(checkHtml(`<p>\n\n${nested('div', 257)}`)).toEqual({
      message: 'The page was not read: line 3 is nested more than 256 elements deep.',
      line: 3,
    })
  })

  it('counts different elements together', () => {
    expect(checkHtml(nested('div', 128) + nested('span', 128))).toBeNull()
    expect(checkHtml(nested('div', 128) + nested('span', 129))?.line).toBe(1)
  })

  it('counts what is open only', () => {
    expect(checkHtml('<div>a</div>\n'.repeat(300))).toBeNull()
    expect(checkHtml(`${nested('div', 200)}<span>${'</div>'.repeat(200)}${nested('div', 256)}`)).toBeNull()
    expect(checkHtml(`${nested('div', 200)}</span>${nested('div', 57)}`)?.line).toBe(1)
  })

  it('closes what was left open inside with an element', () => {
    expect(checkHtml(`<div>${nested('span', 250)}</div>${nested('div', 256)}`)).toBeNull()
  })

  it.each(['br', 'img', 'p', 'li', 'td', 'option', 'meta'])('lets any number of <%s> stand open', (tag) => {
    expect(checkHtml(nested(tag, 1_000))).toBeNull()
  })

  it.each(['b', 'i', 'font', 'a', 'u', 'strong'])('lets 256 marks <%s> stand open', (tag) => {
    expect(checkHtml(nested(tag, 256))).toBeNull()
    expect(checkHtml(nested(tag, 257))).toEqual({
      message: 'The page was not read: line 1 is nested more than 256 elements deep.',
      line: 1,
    })
  })

  it('counts marks of all kinds as one, however they are closed', () => {
    expect(checkHtml(nested('b', 200) + nested('i', 57))?.line).toBe(1)
    expect(checkHtml(nested('b', 200) + '</i>'.repeat(200) + nested('i', 256))).toBeNull()
    expect(checkHtml('</b>'.repeat(100) + nested('b', 257))?.line).toBe(1)
  })

  it('lets 20,000 tags pass', () => {
    expect(checkHtml('<br>'.repeat(20_000))).toBeNull()
    expect(checkHtml(`${'<br>'.repeat(19_999)}\n<br>\n<br>`)).toEqual({
      message: 'The page was not read: line 3 is behind the first 20000 tags.',
      line: 3,
    })
  })

  it('lets 400 attributes of a tag pass', () => {
    expect(checkHtml(`<p ${attributes(400)}>`)).toBeNull()
    expect(checkHtml(`<br>\n<p ${attributes(401)}>`)).toEqual({
      message: 'The page was not read: line 2 holds a tag with more than 400 attributes.',
      line: 2,
    })
  })

  it('takes the words of a value for no attributes', () => {
    expect(checkHtml(`<p class="${attributes(2_000)}">`)).toBeNull()
    expect(checkHtml(`<p class='${attributes(2_000)}'>`)).toBeNull()
  })

  it('steps over scripts and comments', () => {
    expect(checkHtml(`<script>${nested('div', 300)}</script><!-- ${nested('div', 300)} -->`)).toBeNull()
  })
})
