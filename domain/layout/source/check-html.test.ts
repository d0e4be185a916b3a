import { describe, expect, it } from 'vitest'
import { checkHtml } from './check-html.ts'

const tooDeep = (line: number) => ({
  message: `The page was not read: line ${line} is nested more than 256 elements deep.`,
  line,
})
const tooMany = (line: number) => ({
  message: `The page was not read: line ${line} comes after 20000 tags, the most that can be read.`,
  line,
})
const tooFull = (line: number) => ({
  message: `The page was not read: line ${line} holds a tag with more than 400 attributes.`,
  line,
})

describe('checkHtml', () => {
  it.each(['', 'Ships wait.', '<p>Ships <b>wait</b>.</p>', '</div></div>', '<', 'a < b'])(
    'lets %j pass',
    (page) => {
      expect(checkHtml(page)).toBe(null)
    },
  )

  it.each(['div', 'section', 'b', 'font', 'x-port'])(
    'lets 256 open elements <%s> pass, but not one more',
    (name) => {
      expect(checkHtml(`<${name}>`.repeat(256))).toBe(null)
      expect(checkHtml(`<${name}>\n`.repeat(257))).toEqual(tooDeep(257))
    },
  )

  it.each(['p', 'li', 'br', 'td', 'IMG'])('does not count <%s>, which needs no end', (name) => {
    expect(checkHtml(`<${name}>`.repeat(300))).toBe(null)
  })

  it.each(['<div>Ships</div>', '<b>Ships</b>', '<DIV>Ships</div>', '<div><i>Ships</i><span></div>'])(
    'does not count what is closed: %j',
    (part) => {
      expect(checkHtml(part.repeat(300))).toBe(null)
    },
  )

  it('does not take an end tag without start for the end of another element', () => {
    expect(checkHtml('<div></span>'.repeat(257))).toEqual(tooDeep(1))
  })

  it('does not let spare end tags make room for later marks', () => {
    expect(checkHtml(`${'</b>'.repeat(50)}${'<b>'.repeat(257)}`)).toEqual(tooDeep(1))
  })

  it('counts marks and other elements apart', () => {
    expect(checkHtml('<div><b>'.repeat(256))).toBe(null)
  })

  it.each([
    ['a comment', '<!--', '-->'],
    ['a script', '<script>', '</script>'],
    ['a style', '<style>', '</style>'],
    ['a title', '<title>', '</title>'],
  ])('does not count tags inside %s', (_, start, end) => {
    expect(checkHtml(`${start}${'<div>'.repeat(300)}${end}`)).toBe(null)
    expect(checkHtml(`${start}${end}${'<div>'.repeat(300)}`)).toEqual(tooDeep(1))
  })

  it('lets 20,000 tags pass, but not one more', () => {
    expect(checkHtml('<p></p>'.repeat(10_000))).toBe(null)
    expect(checkHtml(`${'<p></p>'.repeat(10_000)}\n\n<p>`)).toEqual(tooMany(3))
  })

  it('lets 400 attributes pass, but not one more', () => {
    expect(checkHtml(`<p${' port=a'.repeat(400)}>`)).toBe(null)
    expect(checkHtml(`Ships\n<p${' port=a'.repeat(401)}>`)).toEqual(tooFull(2))
    expect(checkHtml(`<p${'/port=a'.repeat(401)}>`)).toEqual(tooFull(1))
  })

  it('does not count words inside quoted values', () => {
    expect(checkHtml(`<p title="${'ships wait '.repeat(500)}">`)).toBe(null)
    expect(checkHtml(`<p title='${'ships wait '.repeat(500)}'>`)).toBe(null)
  })
})

it('counts how deep a page is whatever letters come before', () => {
  expect(checkHtml(`İ${'<div>'.repeat(300)}`)).not.toBeNull()
})
