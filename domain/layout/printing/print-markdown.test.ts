import { describe, expect, it } from 'vitest'
import { printMarkdown } from './print-markdown.ts'
import { toItem, type PrintedLine } from './printed-line.ts'

const source: PrintedLine = {
  form: 'source',
  number: 2,
  title: 'Storm [late] notice',
  url: 'https://ilvers.example/n',
  fields: ['Port *Office*', 'B2'],
  textFields: [],
}

describe('printMarkdown', () => {
  it.each<[string, PrintedLine, string]>([
    ['a title', { form: 'title', text: 'Port *closes*' }, '# Port *closes*\n'],
    ['a title that ends in a hash', { form: 'title', text: 'Learn C##' }, '# Learn C\\##\n'],
    ['a paragraph', { form: 'paragraph', text: 'It [sank](/log) [1].' }, 'It [sank](/log) [1].\n'],
    ['a numbered heading', { form: 'heading', number: 3, title: 'Red Flags' }, '## 3. Red Flags\n'],
    ['a heading with a star', { form: 'heading', number: null, title: 'A * B' }, '## A \\* B\n'],
    ['a heading that ends in a hash', { form: 'heading', number: null, title: 'F #' }, '## F \\#\n'],
    ['tags', { form: 'names', names: ['ports', 'snake_case', '*x'] }, 'ports, snake_case, \\*x\n'],
    ['a tag that begins with a hash', { form: 'names', names: ['#ports'] }, '\\#ports\n'],
    ['a source', source, '2. [Storm \\[late\\] notice](https://ilvers.example/n) · Port \\*Office\\* · B2\n'],
    ['a source without address', { ...source, title: '- A note', url: null, fields: [] }, '2. \\- A note\n'],
    [
      'links',
      {
        form: 'links',
        links: [
          { label: 'Briefs [all]', href: '/briefs' },
          { label: 'Imprint*', href: null },
        ],
      },
      'Explore more: [Briefs \\[all\\]](/briefs) · Imprint\\*\n',
    ],
  ])('prints %s', (_, line, text) => {
    expect(printMarkdown([line])).toBe(text)
  })

  it.each([
    ['- a', '\\- a\n'],
    ['+ a', '\\+ a\n'],
    ['> a', '\\> a\n'],
    ['# a', '\\# a\n'],
    ['=== a', '\\=== a\n'],
    ['~ a', '\\~ a\n'],
    ['| a', '\\| a\n'],
    ['1. a', '1\\. a\n'],
    ['12) a', '12\\) a\n'],
    ['1.', '1\\.\n'],
    ['1.5 m', '1.5 m\n'],
    ['1234567890. a', '1234567890. a\n'],
    ['[1]: a', '[1]\\: a\n'],
    ['[1] a: b', '[1] a: b\n'],
    ['[^1] a', '\\[^1] a\n'],
    ['a - b # c > d 1. e', 'a - b # c > d 1. e\n'],
    ['*a* b', '*a* b\n'],
    ['', '\n'],
  ])('keeps the paragraph %j a paragraph', (text, printed) => {
    expect(printMarkdown([{ form: 'paragraph', text }])).toBe(printed)
  })

  it.each([
    [{ label: 'Cyber', paragraphs: ['More.'] }, '- **Cyber:** More.\n'],
    [{ label: 'Out*look' }, '- **Out\\*look:**\n'],
    [{ label: 'Cyber', paragraphs: ['- More.'] }, '- **Cyber:** - More.\n'],
    [{ paragraphs: ['1. Wait *here*.'] }, '- 1\\. Wait *here*.\n'],
    [{ name: 'Ada [B]randt', paragraphs: ['a *pilot*'] }, '- Ada [B]randt – a *pilot*\n'],
    [{ name: 'Ada Brandt' }, '- Ada Brandt\n'],
    [{ name: '7. Fleet', paragraphs: ['ships'] }, '- 7\\. Fleet – ships\n'],
    [
      { label: 'SWOT', paragraphs: ['Strong.', '- Weak.'], below: true },
      '- **SWOT:**\n\n  Strong.\n\n  \\- Weak.\n',
    ],
    [{ label: 'Cyber', paragraphs: ['More.', '# Less.'] }, '- **Cyber:** More.\n\n  \\# Less.\n'],
    [{ label: 'Gaps', items: ['*When*?', '> Who?'] }, '- **Gaps:**\n  - *When*?\n  - \\> Who?\n'],
  ])('prints an item with %j', (given, text) => {
    expect(printMarkdown([toItem(given)])).toBe(text)
  })

  it('puts a blank line between all lines but the items of one list', () => {
    const lines: PrintedLine[] = [
      { form: 'title', text: 'Port closes' },
      toItem({ paragraphs: ['a'] }),
      toItem({ paragraphs: ['b'] }),
      { ...source, title: 'c', url: null, fields: [] },
      { ...source, number: 3, title: 'd', url: null, fields: [] },
      { form: 'paragraph', text: 'e' },
      { form: 'paragraph', text: 'f' },
    ]
    expect(printMarkdown(lines)).toBe('# Port closes\n\n- a\n- b\n\n2. c\n3. d\n\ne\n\nf\n')
    expect(printMarkdown([])).toBe('')
  })
})
