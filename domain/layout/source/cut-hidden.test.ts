import { describe, expect, it } from 'vitest'
import { cutHidden } from './cut-hidden.ts'
import type { LayoutFormat } from '#domain/layout/layout-source.ts'

function cut(text: string, format: LayoutFormat = 'markdown') {
  const result = cutHidden({ text, format })
  if (!result.ok) throw new Error(result.problem.message)
  return result.cut
}

describe('what is hidden', () => {
  it.each<[string, LayoutFormat, string, string]>([
    ['a comment', 'markdown', 'a <!-- x --> b', 'a  b'],
    ['a comment in plain text', 'text', 'a <!-- x --> b', 'a  b'],
    ['a comment in a page', 'html', '<p>a <!-- x -->b</p>', '<p>a b</p>'],
    ['a comment over lines', 'markdown', 'a\n<!-- x\ny -->\nb', 'a\n\nb'],
    ['a comment between words of two lines', 'markdown', 'a <!-- x\ny --> b', 'a  b'],
    ['an empty comment', 'markdown', 'a <!--> b <!---> c', 'a  b  c'],
    ['a comment that ends like a careless one', 'html', 'a<!-- x --!>b', 'ab'],
    ['a comment that holds code', 'markdown', 'a <!-- `x --> b`', 'a  b`'],
    ['a conditional comment', 'html', '<!--[if !mso]><!-->a<!--<![endif]-->', 'a'],
    ['struck-out words', 'markdown', 'It ~~denies~~ confirms', 'It  confirms'],
    ['struck-out words in plain text', 'text', 'It ~~denies~~confirms', 'It confirms'],
    ['struck-out words over lines', 'markdown', 'a ~~b\nc~~ d', 'a  d'],
    ['deleted words', 'markdown', 'a <del cite="x">b</del><ins>c</ins> <s>d</s><STRIKE>e</STRIKE>', 'a c '],
    ['deleted words with a comment in them', 'markdown', 'a <del>b <!-- x --> c</del> d', 'a  d'],
    ['a struck-out item', 'text', '- ~~a~~\nb', '\nb'],
    ['a struck-out heading', 'markdown', '## ~~a~~\n\nb', '\n\nb'],
  ])('%s goes', (...[, format, text, rest]) => {
    expect(cut(text, format).text).toBe(rest)
  })

  it.each<[string, LayoutFormat, string]>([
    ['a comment in code', 'markdown', 'a `<!-- x -->` b'],
    ['a comment in code with ticks', 'markdown', 'a `` ` <!-- x --> `` b'],
    ['a comment in a block of code', 'markdown', '```html\n<!-- x -->\n```\n'],
    ['a comment in a block that never ends', 'markdown', '~~~\n<!-- x'],
    ['a comment in a block in a list', 'markdown', '- a\n\n  ```\n  <!-- x -->\n  ```\n'],
    ['a comment behind a backslash', 'markdown', 'a \\<!-- x --> b'],
    ['tildes behind a backslash', 'markdown', 'a \\~~b~~ c'],
    ['tildes in two paragraphs', 'markdown', 'a ~~b\n\nc~~ d'],
    ['tildes with spaces', 'text', '5 ~~ 6 ~~ 7'],
    ['single tildes', 'text', '~40 to ~50'],
    ['a deletion that never ends', 'markdown', 'a <del>b'],
    ['a comment in a script', 'html', '<script>"<!--"</script>'],
  ])('%s stays', (_, format, text) => {
    expect(cut(text, format)).toMatchObject({ text, warnings: [] })
  })

  it('is warned of, each piece by its line and without its words', () => {
    const { warnings, text, toSourceLine } = cut('<!-- one\ntwo -->\n\nThis ~~is~~\nwas\n<!-- three -->\nend')
    expect(warnings.map(({ code, line }) => [code, line])).toEqual([
      ['comment', 1],
      ['struck-out', 4],
      ['comment', 6],
    ])
    expect(JSON.stringify(warnings)).not.toMatch(/one|two|three|"is"/)
    expect(text.split('\n').map((line, at) => [line, toSourceLine(at + 1)])).toEqual([
      ['', 1],
      ['', 3],
      ['This ', 4],
      ['was', 5],
      ['', 6],
      ['end', 7],
    ])
  })

  it.each<[LayoutFormat, string]>([
    ['text', 'a\nb <!-- c\nd'],
    ['markdown', 'a\nb <!-- c\n\nd'],
    ['html', '<p>a</p>\n<!-- b -- ><p>c</p>'],
  ])('is refused in %s if a comment never closes', (format, text) => {
    expect(cutHidden({ text, format })).toMatchObject({ ok: false, problem: { line: 2 } })
  })
})
