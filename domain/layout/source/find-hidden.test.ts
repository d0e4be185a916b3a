import { describe, expect, it } from 'vitest'
import type { LayoutFormat } from '#domain/layout/layout-source.ts'
import { findHidden } from './find-hidden.ts'

/** What is hidden in a text, each stretch as its kind and words. */
function hiddenIn(text: string, format: LayoutFormat = 'markdown') {
  const found = findHidden(text, format)
  return found.ok
    ? found.ranges.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
    : found.unclosedAt
}

describe('a comment', () => {
  it.each<LayoutFormat>(['text', 'markdown', 'html'])('is found in %s', (format) => {
    expect(findHidden('It <!-- a -->sank.', format)).toEqual({
      ok: true,
      ranges: [{ start: 3, end: 13, kind: 'comment' }],
    })
    expect(findHidden('It sank.<!-- a ->', format)).toEqual({ ok: false, unclosedAt: 8 })
  })

  it.each<[string, string[]]>([
    ['a<!-->b', ['comment <!-->']],
    ['a<!--->b', ['comment <!--->']],
    ['a<!-- x --!>b', ['comment <!-- x --!>']],
    ['<!-- a --><!-- b -->', ['comment <!-- a -->', 'comment <!-- b -->']],
    ['<!-- a <!-- b --> c', ['comment <!-- a <!-- b -->']],
    ['a --> b', []],
    ['a <! -- b -->', []],
  ])('has in %j the ends that HTML gives it', (text, ranges) => expect(hiddenIn(text)).toEqual(ranges))

  it('that never closes is where it begins, and not where an earlier one does', () => {
    expect(hiddenIn('<!-- a --> b <!-- c')).toBe(13)
  })

  it.each([
    '<script>"<!--"</script>',
    '<STYLE><!-- a --></style>',
    '<title><!-- a',
    '<textarea><!-- a --></textarea>',
  ])('is none in %j', (page) => expect(hiddenIn(page, 'html')).toEqual([]))
})

describe('struck-out words', () => {
  it.each<[string, string[]]>([
    ['~~a~~ b ~~c d~~', ['struck ~~a~~', 'struck ~~c d~~']],
    ['~~a\nb~~', ['struck ~~a\nb~~']],
    ['~~a ~~ b~~', ['struck ~~a ~~ b~~']],
    ['~~a', []],
    ['a~~', []],
    ['~~ a ~~', []],
    ['~~a\n \nb~~', []],
    ['~~~a~~~', []],
    ['~a~', []],
    ['~~a\n\n~~b~~', ['struck ~~b~~']],
  ])('stand between tildes in %j', (text, ranges) => {
    expect(hiddenIn(text, 'text')).toEqual(ranges)
    expect(hiddenIn(`x ${text}`)).toEqual(ranges)
  })

  it.each<[string, string[]]>([
    ['<del>a</del>', ['struck <del>a</del>']],
    ['<S class="x">a</S>', ['struck <S class="x">a</S>']],
    ['<strike>a\n\nb</strike>', ['struck <strike>a\n\nb</strike>']],
    ['<del>a<del>b</del>', ['struck <del>a<del>b</del>']],
    ['<del>a<s>b</s>c</del>', ['struck <del>a<s>b</s>c</del>']],
    ['<del>a ~~b~~ <!-- c --></del>', ['struck <del>a ~~b~~ <!-- c --></del>']],
    ['<del>a</s>', []],
    ['a</del>', []],
    ['<delta>a</delta>', []],
    ['<section>a</section>', []],
  ])('stand between tags in %j', (text, ranges) => expect(hiddenIn(text)).toEqual(ranges))

  it('are left to the reader of pages', () =>
    expect(hiddenIn('<del>a</del> ~~b~~ <ins>c</ins>', 'html')).toEqual([]))
})

describe('inserted words', () => {
  it('lose their tags only', () => {
    expect(hiddenIn('a <ins cite="x">b</ins> c')).toEqual(['tag <ins cite="x">', 'tag </ins>'])
    expect(hiddenIn('<INS>b', 'text')).toEqual(['tag <INS>'])
  })

  it('are struck out where what is around them is', () => {
    expect(hiddenIn('<del>a <ins>b</ins></del>')).toEqual(['struck <del>a <ins>b</ins></del>'])
  })
})

describe('code and what is escaped', () => {
  const hidden = '<!-- a --> ~~b~~'

  it.each([
    ['a span', `\`${hidden}\``],
    ['a span of two ticks', `\`\`x \` ${hidden}\`\``],
    ['a span over lines', `\`x\n${hidden}\``],
    ['a block', `\`\`\`\n${hidden}\n\`\`\``],
    ['a block of tildes', `~~~~ html\n${hidden}\n~~~\n${hidden}\n~~~~`],
    ['a block in a list in a quote', `> - \`\`\`\n>   ${hidden}\n>   \`\`\``],
    ['a block that never ends', `\`\`\`\n${hidden}`],
  ])('hide nothing in Markdown: %s', (_, text) => expect(hiddenIn(text)).toEqual([]))

  it.each([
    ['behind a span', '`x` '],
    ['behind a tick alone', '` '],
    ['in ticks of different numbers', '``x` '],
    ['in ticks over paragraphs', '`x\n\ny` '],
    ['behind a block', '```\nx\n```\n'],
    ['behind a backslash that is escaped', '\\\\'],
  ])('do not reach further: %s', (_, before) => {
    expect(hiddenIn(before + hidden)).toEqual(['comment <!-- a -->', 'struck ~~b~~'])
  })

  it('are text in a plain text', () => {
    expect(hiddenIn(`\`${hidden}\``, 'text')).toEqual(['comment <!-- a -->', 'struck ~~b~~'])
    expect(hiddenIn('\\<!-- a -->', 'text')).toEqual(['comment <!-- a -->'])
    expect(hiddenIn('\\<!-- a -->')).toEqual([])
  })
})

it('gives the stretches in order', () => {
  expect(hiddenIn('~~a~~ <del>b</del> <!-- c --> <ins>d</ins>')).toEqual([
    'struck ~~a~~',
    'struck <del>b</del>',
    'comment <!-- c -->',
    'tag <ins>',
    'tag </ins>',
  ])
})
