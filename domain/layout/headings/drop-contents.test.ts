import { describe, expect, it } from 'vitest'
import { readText } from '#domain/layout/lines/read-text.ts'
import { dropContents } from './drop-contents.ts'

const keptOf = (...lines: string[]) =>
  dropContents(readText(lines.join('\n'))).lines.map(({ number }) => number)

describe('dropContents', () => {
  const titles = ['1. BLUF', '2. Competing Hypotheses', '3. Thematic Tags']
  const body = ['1. BLUF', 'Rain.', '2. Competing Hypotheses', 'A: rain.', '3. Thematic Tags', 'rain']

  it.each([
    ['above the text', [...titles, ...body], [4, 5, 6, 7, 8, 9]],
    ['with its heading', ['Port', 'Contents', ...titles, ...body], [1, 6, 7, 8, 9, 10, 11]],
    ['in a list', ['Port', ...titles.map((title) => `- ${title}`), ...body], [1, 5, 6, 7, 8, 9, 10]],
    ['with pages', ['Port', ...titles.map((title) => `${title} ..... 3`), ...body], [1, 5, 6, 7, 8, 9, 10]],
    [
      'without numbers',
      ['Port', 'BLUF', 'Competing Hypotheses', 'Thematic Tags', ...body],
      [1, 5, 6, 7, 8, 9, 10],
    ],
    ['below the text', [...body, 'In this brief:', ...titles], [1, 2, 3, 4, 5, 6]],
  ])('leaves out a table of contents %s', (_, lines, kept) => expect(keptOf(...lines)).toEqual(kept))

  it.each([
    ['a text without one', body],
    ['two titles', ['BLUF', 'Thematic Tags', ...body]],
    ['titles that stand once', ['BLUF', 'Outlook', 'Sources', 'Rain.']],
    ['lines that repeat but are no titles', ['Rain', 'Hail', 'Snow', 'x', 'Rain', 'y', 'Hail', 'z', 'Snow']],
  ])('leaves alone %s', (_, lines) => expect(keptOf(...lines)).toHaveLength(lines.length))

  it('says what was left out', () => {
    expect(dropContents(readText([...titles, ...body].join('\n'))).warnings).toEqual([
      { code: 'left-out', message: 'Left out as a table of contents: "BLUF" and 2 more lines.', line: 1 },
    ])
  })
})
