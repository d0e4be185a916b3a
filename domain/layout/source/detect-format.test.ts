import { describe, expect, it } from 'vitest'
import { detectFormat } from './detect-format.ts'

describe('the name of a file', () => {
  it.each([
    ['a.HTML', 'html'],
    ['a.htm', 'html'],
    ['a.xhtml', 'html'],
    ['saved page.mhtml', 'html'],
    ['a.md', 'markdown'],
    ['a.markdown', 'markdown'],
    ['a.mdown', 'markdown'],
    ['a.mkd', 'markdown'],
    ['a.html.txt', 'text'],
    ['a.TEXT', 'text'],
  ] as const)('%j says that it is %s, whatever stands in it', (name, format) => {
    for (const text of ['anything', '<p>', '# T\n## BLUF', '']) expect(detectFormat(text, name)).toBe(format)
  })

  it.each(['a', 'a.pdf', 'html', 'a.md5', 'a.txt ', ''])('%j says nothing', (name) => {
    expect(detectFormat('<p>', name)).toBe('html')
    expect(detectFormat('anything', name)).toBe('text')
  })
})

describe('a text without a name', () => {
  it.each([
    ['a document type', '<!doctype html><p>a'],
    ['a comment and a page', '\n<!-- saved -->\n<html>'],
    ['two comments and a page', '<!-- a --> <!-- b\n--><body>'],
    ['a byte order mark and a page', '\ufeff <HEAD>'],
    ['a heading', '<h2 class="a">The Quay</h2>'],
    ['a paragraph', '<p>It sank.'],
    ['five tags in its text', 'It <b>sank</b>: <a href="/log">log</a><br><span>end</span><br>'],
    ['a list of five items', 'Ships: <ul><li>a<li>b<li>c<li>d</ul>'],
  ])('with %s is a page', (_, text) => expect(detectFormat(text, null)).toBe('html'))

  it.each([
    ['front matter', '---\ncategory: a\n---\nT'],
    ['front matter behind a byte order mark', '\ufeff---\r\ncategory: a\r\n---'],
    ['two headings', '# T\n\n## BLUF\n\na'],
    ['two deep headings', 'a\n#### T\n#### U'],
    ['a link', 'See [why](/why).'],
    ['a link to another site', 'See [why](http://example.org/a_(b)).'],
    ['a tag or two', '# T\n## BLUF\nIt <b>sank</b>.'],
  ])('with %s is Markdown', (_, text) => expect(detectFormat(text, null)).toBe('markdown'))

  it.each([
    ['stars', '1. **A name**: a *text*'],
    ['four tags', '<b>a <b>b <b>c <b>d'],
    ['five end tags', '</b></b></b></b></b>'],
    ['signs that are no tags', '5 < 6 <bold> <pre> <article'],
    ['one heading', '# T\n\nIt sank.'],
    ['headings without a space', '#T\n#U'],
    ['headings that are too deep', '##### T\n##### U'],
    ['headings that are indented', ' # T\n # U'],
    ['a rule and no key', '---\nIt sank.\n---'],
    ['a key in a rule further on', 'a\n---\nb: c\n---'],
    ['brackets', 'It sank [1](2). See [why](why).'],
    ['a link with a space', 'See [why](/why not).'],
    ['nothing', ''],
  ])('with %s is plain', (_, text) => expect(detectFormat(text, null)).toBe('text'))

  it('is judged by its first 20,000 characters', () => {
    const late = (length: number) => detectFormat(`${'x'.repeat(length)}[a](/b)`, null)
    expect([late(19_993), late(19_994)]).toEqual(['markdown', 'text'])
  })
})
