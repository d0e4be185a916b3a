import { describe, expect, it } from 'vitest'
import { groupLines, toText, toWholeProse } from './group-lines.ts'
import { readMarkdown } from './read-markdown.ts'
import { readText } from './read-text.ts'

const isKnown = (label: string) => /^(?:evidence|likelihood|red flags)$/i.test(label)

/** Label, whether it is an item, paragraphs and inner items of each group of a plain text. */
function groupsOf(...lines: string[]) {
  return groupLines(readText(lines.join('\n')), isKnown).map(({ label, item, paragraphs, children }) => [
    label,
    item,
    paragraphs,
    children.map(({ plain }) => plain),
  ])
}

/** The same of a Markdown text with headings, without the two that make it one. */
function groupsOfMarkdown(...lines: string[]) {
  const text = ['# Harbour', '', '## Findings', '', ...lines].join('\n')
  return groupLines(readMarkdown(text).slice(2), isKnown).map(({ label, item, paragraphs, children }) => [
    label,
    item,
    paragraphs,
    children.map(({ plain }) => plain),
  ])
}

describe('groupLines', () => {
  it('gives a group for each paragraph, with its line', () => {
    const lines = readText('Ships wait.\nTugs sail.')
    expect(groupLines(lines, isKnown)).toEqual([
      {
        line: lines[0],
        item: false,
        label: null,
        paragraphs: ['Ships wait.'],
        said: [lines[0]],
        children: [],
      },
      {
        line: lines[1],
        item: false,
        label: null,
        paragraphs: ['Tugs sail.'],
        said: [lines[1]],
        children: [],
      },
    ])
  })

  it('gives no group for no lines', () => {
    expect(groupLines([], isKnown)).toEqual([])
  })

  it('takes signs and numbers for those of items', () => {
    expect(groupsOf('- Ships wait.', '2. Tugs sail.', '(3) Barges rest.')).toEqual([
      [null, true, ['Ships wait.'], []],
      [null, true, ['Tugs sail.'], []],
      [null, true, ['Barges rest.'], []],
    ])
  })
})

describe('the label of a group', () => {
  it.each([
    ['of any item', '- Reported by pilots: lights were seen.', 'Reported by pilots'],
    ['of a numbered item', '1. Reported by pilots: lights were seen.', 'Reported by pilots'],
    ['in bold', '**Reported by pilots**: lights were seen.', 'Reported by pilots'],
    ['that the section knows', 'red flags: lights were seen.', null],
    ['that the section knows, with a capital', 'Red flags: lights were seen.', 'Red flags'],
    ['that is set like a title', 'Reports by Pilots: lights were seen.', 'Reports by Pilots'],
    [
      'of five words set like a title',
      'Reports by the Harbour Pilots: lights were seen.',
      'Reports by the Harbour Pilots',
    ],
    ['of six words set like a title', 'Reports by the Old Harbour Pilots: lights were seen.', null],
    ['of a stray day', 'Published on: lights were seen.', null],
    ['of plain words in a paragraph', 'Reported by pilots: lights were seen.', null],
  ])('%s', (_, line, label) => {
    const rest = label === null ? line : 'lights were seen.'
    expect(groupsOf(line)).toEqual([[label, /^[-1]/.test(line), [rest], []]])
  })

  it('leaves no paragraph where it stands alone', () => {
    expect(groupsOf('Evidence:')).toEqual([['Evidence', false, [], []]])
    expect(groupsOf('- **Evidence**')).toEqual([['Evidence', true, [], []]])
  })

  it.each(['Evidence', 'Evidence:', '# Evidence', '**Evidence:**', 'Evidence :'])(
    'is alone in %j',
    (line) => {
      expect(groupsOf(line)).toEqual([['Evidence', false, [], []]])
    },
  )

  it('is any sub-heading, known or not, whatever it holds', () => {
    expect(groupsOf('## The day was: long.')).toEqual([['The day was: long.', false, [], []]])
  })

  it('is no known word that ends like a sentence', () => {
    expect(groupLines(readText('Evidence.'), () => true).map(({ label }) => label)).toEqual([null])
  })

  it('is no line of more than 80 characters without a colon', () => {
    const labelOf = (line: string) => groupLines(readText(line), () => true)[0]?.label
    expect(labelOf('x'.repeat(80))).toBe('x'.repeat(80))
    expect(labelOf('x'.repeat(81))).toBe(null)
  })

  it('is no unknown line without a colon', () => {
    expect(groupsOf('Harbour Office')).toEqual([[null, false, ['Harbour Office'], []]])
  })

  it('keeps the marks of the text behind it', () => {
    expect(groupsOfMarkdown('- Pilots: *lights* [2].')).toEqual([['Pilots', true, ['*lights* [2].'], []]])
  })
})

describe('what stands below a label', () => {
  it('belongs to it: one paragraph', () => {
    expect(groupsOf('Evidence:', 'Lights were seen.', 'Ships wait.')).toEqual([
      ['Evidence', false, ['Lights were seen.'], []],
      [null, false, ['Ships wait.'], []],
    ])
  })

  it('belongs to it: all paragraphs below a sub-heading', () => {
    expect(groupsOf('## Evidence', 'Lights were seen.', 'Ships wait.')).toEqual([
      ['Evidence', false, ['Lights were seen.', 'Ships wait.'], []],
    ])
  })

  it('belongs to it: the list that it announces', () => {
    expect(groupsOf('Evidence:', '- Lights were seen.', '- Pilots: nothing.', 'Ships wait.')).toEqual([
      ['Evidence', false, [], ['Lights were seen.', 'Pilots: nothing.']],
      [null, false, ['Ships wait.'], []],
    ])
  })

  it('is no longer its own where it has a label that the section knows', () => {
    expect(groupsOf('Evidence:', '- Lights were seen.', '- Likelihood: low')).toEqual([
      ['Evidence', false, [], ['Lights were seen.']],
      ['Likelihood', true, ['low'], []],
    ])
  })

  it('is no longer its own where it is a label', () => {
    expect(groupsOf('Evidence:', 'Likelihood: low')).toEqual([
      ['Evidence', false, [], []],
      ['Likelihood', false, ['low'], []],
    ])
    expect(groupsOf('## Evidence', '## Outlook', 'Ships wait.')).toEqual([
      ['Evidence', false, [], []],
      ['Outlook', false, ['Ships wait.'], []],
    ])
  })

  it('is not its own where the label has text already', () => {
    expect(groupsOf('Evidence: lights.', '- Ships wait.', 'Tugs sail.')).toEqual([
      ['Evidence', false, ['lights.'], []],
      [null, true, ['Ships wait.'], []],
      [null, false, ['Tugs sail.'], []],
    ])
  })

  it('is not its own where the label is that of an item', () => {
    expect(groupsOf('- Evidence:', 'Ships wait.', '- Tugs sail.')).toEqual([
      ['Evidence', true, [], []],
      [null, false, ['Ships wait.'], []],
      [null, true, ['Tugs sail.'], []],
    ])
  })

  it('is not its own where the label and what follows are items alike', () => {
    expect(groupsOf('- Evidence:', '- Tugs sail.')).toEqual([
      ['Evidence', true, [], []],
      [null, true, ['Tugs sail.'], []],
    ])
  })

  it('is not put below a paragraph without label', () => {
    expect(groupsOf('These were seen', '- Ferries wait.', 'Tugs sail.')).toEqual([
      [null, false, ['These were seen'], []],
      [null, true, ['Ferries wait.'], []],
      [null, false, ['Tugs sail.'], []],
    ])
  })
})

describe('what stands inside an item', () => {
  it('is the list inside it, however deep', () => {
    expect(groupsOf('- Evidence: lights', '  - Ferries', '    - Rust', '- Outlook: calm')).toEqual([
      ['Evidence', true, ['lights'], ['Ferries', 'Rust']],
      ['Outlook', true, ['calm'], []],
    ])
  })

  it('is each further paragraph', () => {
    expect(groupsOf('- Ships wait.', '  Tugs sail.', '  Barges rest.', '- Outlook: calm')).toEqual([
      [null, true, ['Ships wait.', 'Tugs sail.', 'Barges rest.'], []],
      ['Outlook', true, ['calm'], []],
    ])
  })

  it('is a further paragraph below its inner list, in the order of the text', () => {
    expect(groupsOfMarkdown('- Ships wait.', '  - Ferries', '', '  Tugs sail.')).toEqual([
      [null, true, ['Ships wait.'], ['Ferries', 'Tugs sail.']],
    ])
  })

  it('is not an item of the same depth where all stand deep', () => {
    const lines = readText('- Ships\n  - Ferries\n  - Tugs').slice(1)
    expect(groupLines(lines, isKnown).map(({ line }) => line.plain)).toEqual(['Ferries', 'Tugs'])
  })
})

describe('toText', () => {
  it('gives paragraphs and inner items as paragraphs', () => {
    const [group] = groupLines(readText('- Ships wait.\n  Tugs sail.\n  - Ferries\n  - Barges'), isKnown)
    expect(group === undefined ? null : toText(group)).toBe('Ships wait.\n\nTugs sail.\n\nFerries\n\nBarges')
  })

  it('gives nothing for a group of nothing', () => {
    expect(toText({ paragraphs: [], children: [] })).toBe('')
  })
})

describe('toWholeProse', () => {
  it.each([
    ['2. Ships **wait**.', '2. Ships wait.'],
    ['(2) Ships wait.', '(2) Ships wait.'],
    ['- Ships wait.', 'Ships wait.'],
    ['Ships wait.', 'Ships wait.'],
  ])('of %j', (line, prose) => {
    expect(readText(line).map(toWholeProse)).toEqual([prose])
  })
})
