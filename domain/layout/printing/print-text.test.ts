import { describe, expect, it } from 'vitest'
import { printText } from './print-text.ts'
import { toItem, type PrintedLine } from './printed-line.ts'

const source: PrintedLine = {
  form: 'source',
  number: 2,
  title: 'Storm notice',
  url: 'https://ilvers.example/n',
  fields: ['Port Office', 'B2'],
  textFields: ['Port Office', 'https://ilvers.example/n', 'B2'],
}

describe('printText', () => {
  it.each<[string, PrintedLine, string]>([
    ['a title', { form: 'title', text: 'Port *closes*' }, 'Port closes\n'],
    ['a paragraph', { form: 'paragraph', text: 'It [sank](/log) **here** [1].' }, 'It sank here [1].\n'],
    ['a numbered heading', { form: 'heading', number: 3, title: 'Red Flags' }, '3. Red Flags\n'],
    ['a heading', { form: 'heading', number: null, title: 'Sources' }, 'Sources\n'],
    ['tags', { form: 'names', names: ['ports', 'tugs & barges'] }, 'ports, tugs & barges\n'],
    ['a source', source, '[2] Storm notice · Port Office · https://ilvers.example/n · B2\n'],
    ['a bare source', { ...source, textFields: [] }, '[2] Storm notice\n'],
    [
      'links',
      {
        form: 'links',
        links: [
          { label: 'Briefs', href: '/briefs' },
          { label: 'Imprint', href: null },
        ],
      },
      'Explore more:\nBriefs ·\nImprint\n',
    ],
  ])('prints %s', (_, line, text) => {
    expect(printText([line])).toBe(text)
  })

  it.each([
    [{ label: 'Cyber', paragraphs: ['More.'] }, '- Cyber: More.\n'],
    [{ label: 'Outlook' }, '- Outlook:\n'],
    [{ paragraphs: ['Wait *here*.'] }, '- Wait here.\n'],
    [{ name: 'Ada Brandt', paragraphs: ['a pilot'] }, '- Ada Brandt – a pilot\n'],
    [{ name: 'Ada Brandt' }, '- Ada Brandt\n'],
    [{ label: 'SWOT', paragraphs: ['Strong.', 'Weak.'], below: true }, '- SWOT:\n  Strong.\n  Weak.\n'],
    [{ label: 'Cyber', paragraphs: ['More.', 'Later less.'] }, '- Cyber: More.\n  Later less.\n'],
    [{ label: 'Gaps', items: ['*When*?', 'Who?'] }, '- Gaps:\n  - When?\n  - Who?\n'],
  ])('prints an item with %j', (given, text) => {
    expect(printText([toItem(given)])).toBe(text)
  })

  it.each([
    ['a <!-- b --> c', 'a <! -- b --> c\n'],
    ['a ~~b~~ c', 'a ~ ~b~ ~ c\n'],
    ['~~~', '~ ~ ~\n'],
    ['a <del>b</del> c', 'a < del>b< /del> c\n'],
    ['<S>a</S> <ins>b</ins> <strike>c', '< S>a< /S> < ins>b< /ins> < strike>c\n'],
    ['a <b> <span> <insert> ~ <!- c', 'a <b> <span> <insert> ~ <!- c\n'],
  ])('keeps %j from being read as hidden or struck out', (name, text) => {
    expect(printText([{ form: 'names', names: [name] }])).toBe(text)
  })

  it.each([
    ['# a', '#a\n'],
    ['  ###### a # b', '  ######a # b\n'],
    ['- ## a', '- ##a\n'],
    ['a # b', 'a # b\n'],
    ['####### a', '####### a\n'],
  ])('keeps %j from being read as a heading', (name, text) => {
    expect(printText([{ form: 'names', names: [name] }])).toBe(text)
  })

  it('prints one line below the other, and nothing of nothing', () => {
    const lines: PrintedLine[] = [
      { form: 'title', text: 'Port closes' },
      { form: 'heading', number: 1, title: 'BLUF' },
      { form: 'paragraph', text: 'It rains.' },
    ]
    expect(printText(lines)).toBe('Port closes\n1. BLUF\nIt rains.\n')
    expect(printText([])).toBe('')
  })
})
