import { describe, expect, it } from 'vitest'
import type { LayoutFormat } from '#domain/layout/layout-source.ts'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'
import { listSourceLines } from './list-source-lines.ts'

/** What became of each line: the first letter of its use, and its number where it is none of the first lines. */
function read(text: string, format: LayoutFormat) {
  const parsed = parseBriefLayout({ text, format }, () => crypto.randomUUID())
  if (!parsed.ok || parsed.document.kind !== 'brief') throw new Error('no brief')
  const { origins, warnings } = parsed.document
  return listSourceLines({ text, format, origins, warnings }).map(
    ({ number, use, text: said }) => `${number} ${use}: ${said}`,
  )
}

const brief = ['# The quay is closed', '', '## 1. BLUF', 'It sank.', '', '## 2. Hypotheses', '- A: Rust.']

describe('listSourceLines', () => {
  it('gives each line of a text, read or empty', () => {
    expect(read(brief.join('\r\n'), 'markdown')).toEqual([
      '1 read: # The quay is closed',
      '2 empty: ',
      '3 read: ## 1. BLUF',
      '4 read: It sank.',
      '5 empty: ',
      '6 read: ## 2. Hypotheses',
      '7 read: - A: Rust.',
    ])
  })

  it('takes front matter and a marking for settings', () => {
    const lines = read(['---', 'category: ports', '---', 'TLP:CLEAR', ...brief].join('\n'), 'markdown')
    expect(lines.slice(0, 5)).toEqual([
      '1 empty: ---',
      '2 setting: category: ports',
      '3 empty: ---',
      '4 setting: TLP:CLEAR',
      '5 read: # The quay is closed',
    ])
  })

  it('tells a line that became nothing from those that are part of the brief', () => {
    const lines = read(['From: Ann', 'To: Ben', '', ...brief, '<!-- ask Ben -->'].join('\n'), 'markdown')
    expect(lines.filter((line) => line.includes('unused'))).toEqual([
      '1 unused: From: Ann',
      '2 unused: To: Ben',
      '11 unused: <!-- ask Ben -->',
    ])
  })

  it('counts the titles of the columns of a table that is read as read', () => {
    const table = ['## 3. Key Entities', '', '| Name | Role |', '| --- | --- |', '| Ada Brandt | pilot |']
    expect(read([...brief, ...table].join('\n'), 'markdown').slice(7)).toEqual([
      '8 read: ## 3. Key Entities',
      '9 empty: ',
      '10 read: | Name | Role |',
      '11 empty: | --- | --- |',
      '12 read: | Ada Brandt | pilot |',
    ])
  })

  it('takes all lines of a paragraph that is broken at a width', () => {
    const long = 'The quay was closed at noon and the two tugs that lay at it were\nmoved to the outer basin.'
    const lines = read(
      ['# Tugs', '', '## 1. BLUF', '', long, '', '## 2. Tags', '', 'tugs'].join('\n'),
      'markdown',
    )
    expect(lines.slice(4, 6).map((line) => line.slice(0, 7))).toEqual(['5 read:', '6 read:'])
  })

  it('gives of a page the lines of the brief without their tags, and none around it', () => {
    const page = [
      '<html><head><title>Quay</title></head>',
      '<nav>Home</nav>',
      '<h1>The quay is closed</h1>',
      '<h2>1. BLUF</h2>',
      '<div>&nbsp;</div>',
      '<p>It <b>sank</b>.</p>',
      '<h2>2. Tags</h2>',
      '<p>tugs</p>',
      '</body></html>',
    ]
    expect(read(page.join('\n'), 'html')).toEqual([
      '3 read: The quay is closed',
      '4 read: 1. BLUF',
      '6 read: It  sank .',
      '7 read: 2. Tags',
      '8 read: tugs',
    ])
  })
})
