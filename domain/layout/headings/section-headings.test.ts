import { describe, expect, it } from 'vitest'
import { readHtml } from '#domain/layout/lines/read-html.ts'
import { readText } from '#domain/layout/lines/read-text.ts'
import { findBlocks } from './section-headings.ts'

function headingsOf(...lines: string[]) {
  return findBlocks(readText(lines.join('\n'))).blocks.map(({ number, kind, title }) => [number, kind, title])
}

describe('findBlocks', () => {
  it.each([
    ['1. BLUF (Bottom Line Up Front)', 1, 'bluf', 'BLUF (Bottom Line Up Front)'],
    ['1) Executive Summary', 1, 'bluf', 'Executive Summary'],
    ['(1) Bottom Line:', 1, 'bluf', 'Bottom Line'],
    ['## BLUF', null, 'bluf', 'BLUF'],
    ['**1. BLUF**', 1, 'bluf', 'BLUF'],
    ['1. BLUF (Bottom Line Up Front): It sank.', 1, 'bluf', 'BLUF (Bottom Line Up Front)'],
    ['2. Alternative hypotheses', 2, 'hypotheses', 'Alternative hypotheses'],
    ['3. Assumptions & Red Flags', 3, 'key-points', 'Assumptions & Red Flags'],
    ['4. Strategic implications', 4, 'implications', 'Strategic implications'],
    ['5. Outlook and Recommendations', 5, 'recommendations', 'Outlook and Recommendations'],
    ['6. Key Actors', 6, 'entities', 'Key Actors'],
    ['7. Tags', 7, 'tags', 'Tags'],
  ])('knows %j', (line, ...heading) => {
    expect(headingsOf('Title', line, 'It sank.')).toEqual([heading])
  })

  it('tells numbered hypotheses from sections', () => {
    const found = headingsOf(
      'Title',
      '1. BLUF',
      'It sank.',
      '2. Competing Hypotheses',
      '1. **Storm Hypothesis**: A storm.',
      '2. **Collision Hypothesis**: A collision.',
      '3. **Sabotage Hypothesis**: Sabotage.',
      '3. Key Assumptions',
      'Steel holds.',
    )
    expect(found.map(([number]) => number)).toEqual([1, 2, 3])
  })

  it('tells numbered recommendations from sections', () => {
    const items = ['Look', 'Ask', 'Wait', 'Call', 'Go', 'Sail Home'].map((text, at) => `${at + 1}. ${text}`)
    const found = headingsOf(
      'T',
      '1. BLUF',
      'It sank.',
      '5. Recommendations',
      ...items,
      '6. Key Actors',
      '- A',
    )
    expect(found.map(([number]) => number)).toEqual([1, 5, 6])
  })

  it('takes an unknown title that has the next number', () => {
    const found = headingsOf(
      'T',
      '1. BLUF',
      'It sank.',
      '2. Historical Background',
      'Long ago.',
      '3. Tags',
      'a, b',
    )
    expect(found[1]).toEqual([2, 'other', 'Historical Background'])
  })

  it('takes an unknown title that is set like the others', () => {
    const found = headingsOf(
      '# T',
      '## BLUF',
      'It sank.',
      '## Background',
      'Long ago.',
      '### Detail',
      'x',
      '## Tags',
      'a',
    )
    expect(found.map(([, kind]) => kind)).toEqual(['bluf', 'other', 'tags'])
  })

  it('keeps bold labels inside their section', () => {
    const found = headingsOf(
      'T',
      '**1. BLUF**',
      'It sank.',
      '**3. Key Assumptions**',
      '**Red Flags**',
      '- a',
      '**7. Tags**',
      'a',
    )
    expect(found.map(([number]) => number)).toEqual([1, 3, 7])
  })

  it('knows the blocks behind the sections', () => {
    const found = headingsOf(
      'T',
      '1. BLUF',
      'It sank.',
      '7. Tags',
      'a',
      'Techniques used',
      '- ACH: x',
      'Sources',
      '[1] a',
      'Explore more: A · B',
    )
    expect(found.map(([, kind]) => kind)).toEqual(['bluf', 'tags', 'techniques', 'sources', 'explore'])
  })
})

describe('sections that are items of one list', () => {
  const linesOf = (html: string) =>
    findBlocks(readHtml(html).lines).blocks.map(({ lines }) =>
      lines.map(({ depth, continues, plain }) => [depth, continues, plain]),
    )
  const list = '<ul><li>Hypothesis A: A storm.<ul><li>A gale.</li></ul></li></ul>'
  const hypotheses = [
    [1, false, 'Hypothesis A: A storm.'],
    [2, false, 'A gale.'],
  ]

  it('have their text as deep as below headings', () => {
    const items = `<li><b>BLUF</b><p>It sank.</p></li><li><b>Competing Hypotheses</b>${list}</li>`
    expect(linesOf(`<h1>T</h1><ol>${items}</ol>`)).toEqual([[[0, false, 'It sank.']], hypotheses])
  })

  it('leave a list as deep as it is that stands beside them', () => {
    const html = `<h1>T</h1><ol><li>BLUF</li></ol><p>It sank.</p><ol start="2"><li>Competing Hypotheses</li></ol>${list}`
    expect(linesOf(html)[1]).toEqual(hypotheses)
  })
})
