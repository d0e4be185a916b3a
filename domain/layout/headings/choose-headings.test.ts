import { describe, expect, it } from 'vitest'
import { readText } from '#domain/layout/lines/read-text.ts'
import { chooseHeadings } from './choose-headings.ts'
import { listCandidates } from './heading-candidates.ts'

/** The titles that are chosen from a text, with the numbers they have. */
function chosen(...text: string[]) {
  const lines = readText(text.join('\n'))
  return chooseHeadings(listCandidates(lines), lines).map(({ number, title }) =>
    number === null ? title : `${number} ${title}`,
  )
}

it('chooses none from nothing', () => expect(chooseHeadings([], [])).toEqual([]))

describe('headings of one level', () => {
  it('are all of it from the first known one on, whatever they are called', () => {
    expect(
      chosen('## The Quay', 'A note.', '## BLUF', 'It sank.', '## Weather', 'Calm.', '## Tags', 'tugs'),
    ).toEqual(['BLUF', 'Weather', 'Tags'])
  })

  it('are those of the level that most known titles have, and higher ones', () => {
    expect(
      chosen(
        '# BLUF',
        'It sank.',
        '## Key Actors',
        '- A',
        '### Weather',
        'Calm.',
        '## Ports',
        'a',
        '## Tags',
        'tugs',
      ),
    ).toEqual(['BLUF', 'Key Actors', 'Ports', 'Tags'])
  })

  it('are those of the higher level where two levels have as many', () => {
    expect(chosen('# BLUF', 'It sank.', '## Key Actors', '- A')).toEqual(['BLUF'])
  })

  it('are not all of it, if one only is known', () => {
    expect(chosen('# The Quay', '## BLUF', 'It sank.', 'Key Actors', '- A', 'Tags', 'tugs')).toEqual([
      'BLUF',
      'Key Actors',
      'Tags',
    ])
  })

  it('leave plain lines alone', () => {
    expect(chosen('## BLUF', 'It sank.', 'Key Actors', 'Nobody.', '## Tags', 'tugs')).toEqual([
      'BLUF',
      'Tags',
    ])
  })

  it('leave labels of a section inside it, where the sections are numbered', () => {
    expect(
      chosen(
        '## 1. BLUF',
        'x.',
        '## 2. Key Assumptions',
        '## Red Flags',
        'x.',
        '## Weather',
        'x.',
        '## 3. Tags',
        'a',
      ),
    ).toEqual(['1 BLUF', '2 Key Assumptions', 'Weather', '3 Tags'])
  })

  it('take such labels for sections, where the sections have no numbers', () => {
    expect(chosen('## BLUF', 'x.', '## Key Assumptions', '## Red Flags', 'x.', '## Tags', 'a')).toEqual([
      'BLUF',
      'Key Assumptions',
      'Red Flags',
      'Tags',
    ])
  })

  it('take such labels for sections, where one section only has a number', () => {
    expect(chosen('## 3. Key Assumptions', '## Red Flags', 'x.', '## Tags', 'a')).toEqual([
      '3 Key Assumptions',
      'Red Flags',
      'Tags',
    ])
  })

  it('leave numbered items inside a section', () => {
    expect(
      chosen(
        '## 1. BLUF',
        'x.',
        '## 2. Recommendations',
        '## 1. Ask Them',
        '## 2. Sail Home',
        '## 3. Tags',
        'a',
      ),
    ).toEqual(['1 BLUF', '2 Recommendations', '3 Tags'])
    expect(chosen('## 1. BLUF', 'x.', '## 2. Weather', 'x.', '## 3. Ports', 'x.', '## 3. Tags', 'a')).toEqual(
      ['1 BLUF', '2 Weather', '3 Tags'],
    )
  })

  it('may be closed by blocks that are plain lines', () => {
    expect(
      chosen('## BLUF', 'x.', '## Tags', 'a', 'Techniques used', '- ACH', 'Sources', '[1] A log'),
    ).toEqual(['BLUF', 'Tags', 'Techniques used', 'Sources'])
  })
})

describe('bold headings', () => {
  it('are all bold lines, if two of them are known', () => {
    expect(chosen('**BLUF**', 'It sank.', '**Weather**', 'Calm.', 'Ports', 'a.', '**Tags**', 'tugs')).toEqual(
      ['BLUF', 'Weather', 'Tags'],
    )
  })

  it('are none, if one only is known', () => {
    expect(chosen('**BLUF**', 'It sank.', '**Weather**', 'Calm weather followed')).toEqual(['BLUF'])
  })

  it('are none by bold words that begin a line of text', () => {
    expect(chosen('**BLUF:** It sank.', '**Tags:** tugs', '**Weather**', 'calm')).toEqual(['BLUF', 'Tags'])
  })
})

describe('numbered lines', () => {
  it('are headings where they are known and their numbers rise', () => {
    expect(
      chosen('1. BLUF', 'x.', '2. Key Actors', '- A', '1. Tags', 'a', '4. Recommendations', 'x.'),
    ).toEqual(['1 BLUF', '2 Key Actors', '4 Recommendations'])
  })

  it('are headings of a kind seen before only with the next number', () => {
    expect(chosen('1. BLUF', 'x.', '2. Executive Summary', 'x.')).toEqual(['1 BLUF', '2 Executive Summary'])
    expect(chosen('1. BLUF', 'x.', '3. Executive Summary', 'x.')).toEqual(['1 BLUF'])
  })

  it('are no headings where the number stands already', () => {
    expect(chosen('1. BLUF', 'x.', '2. Key Actors', '- A', '2. Tags', 'a')).toEqual([
      '1 BLUF',
      '2 Key Actors',
    ])
  })

  it('go no higher than twenty', () => {
    expect(chosen('1. BLUF', 'x.', '20. Key Actors', '- A', '21. Tags', 'a')).toEqual([
      '1 BLUF',
      '20 Key Actors',
    ])
  })

  it.each<[string, string[], string[]]>([
    ['the next number', ['2. Recent Weather', 'x.', '3. Tags', 'a'], ['2 Recent Weather', '3 Tags']],
    [
      'the next number, the first time',
      ['2. Recent Weather', 'x.', '2. Old Ports', 'x.'],
      ['2 Recent Weather'],
    ],
    ['no number but the next', ['3. Recent Weather', 'x.', '4. Tags', 'a'], ['4 Tags']],
    ['a number that a known title takes', ['2. Recent Weather', 'x.', '2. Tags', 'a'], ['2 Tags']],
    ['words set like a title', ['2. Recent weather', 'x.', '3. Tags', 'a'], ['3 Tags']],
    ['eight words', ['2. A B C D E F G H', 'x.', '3. Tags', 'a'], ['2 A B C D E F G H', '3 Tags']],
    ['no more than eight words', ['2. A B C D E F G H I', 'x.', '3. Tags', 'a'], ['3 Tags']],
    ['no numbered line below', ['2. Recent Weather', '3. Old Weather', 'x.', '4. Tags', 'a'], ['4 Tags']],
    ['text below', ['2. Recent Weather'], []],
    [
      'words that point to a new kind',
      ['2. Spring Outlook', 'x.', '3. Tags', 'a'],
      ['2 Spring Outlook', '3 Tags'],
    ],
    [
      'no words that point to the kind of another',
      ['2. Spring Outlook', 'x.', '3. Autumn Outlook', 'x.'],
      ['2 Spring Outlook'],
    ],
    ['a kind not seen before', ['2. A BLUF Once More', 'x.', '3. Tags', 'a'], ['3 Tags']],
  ])('are unknown headings by %s', (_, lines, expected) => {
    expect(chosen('1. BLUF', 'It sank.', ...lines)).toEqual(['1 BLUF', ...expected])
  })

  it('are no unknown headings before the first known one', () => {
    expect(chosen('1. Recent Weather', 'Calm.', '2. BLUF', 'x.')).toEqual(['2 BLUF'])
  })
})

describe('known titles without a number', () => {
  it('are headings where nothing else opens that section', () => {
    expect(chosen('BLUF', 'It sank.', 'Key Actors', '- A', 'Tags', 'tugs')).toEqual([
      'BLUF',
      'Key Actors',
      'Tags',
    ])
    expect(chosen('1. BLUF', 'It sank.', 'Key Actors', '- A', 'Summary', 'It sank.')).toEqual([
      '1 BLUF',
      'Key Actors',
    ])
  })

  it('are headings with text on their line only where that is usual', () => {
    expect(
      chosen(
        'BLUF: It sank.',
        'Implications: many.',
        'Recommendations: none.',
        'Key Actors: A.',
        'Tags: tugs',
      ),
    ).toEqual(['BLUF', 'Key Actors', 'Tags'])
  })
})

describe('blocks behind the sections', () => {
  it('stand once', () => {
    expect(chosen('1. BLUF', 'x.', '7. Tags', 'a', 'Sources', '[1] A log', 'Sources', '[2] A chart')).toEqual(
      ['1 BLUF', '7 Tags', 'Sources'],
    )
  })

  it.each(['BLUF', 'Competing Hypotheses', 'Detailed Analysis'])('do not follow on %s', (title) => {
    expect(chosen(`1. ${title}`, 'It sank.', 'Sources', 'A log.')).toEqual([`1 ${title}`])
  })

  it('are the first of their kind', () => {
    expect(
      chosen('1. BLUF', 'x.', '7. Tags', 'a', 'Sources', '[1] A log', 'References', '[2] A chart'),
    ).toEqual(['1 BLUF', '7 Tags', 'Sources'])
  })

  it('do not stand before the sections', () => {
    expect(chosen('Sources', 'A log.', '1. BLUF', 'x.', '2. Tags', 'a')).toEqual(['1 BLUF', '2 Tags'])
  })

  it('have nothing on the line of their title but links', () => {
    expect(chosen('1. BLUF', 'x.', '2. Tags', 'a', 'Sources: a log', 'Explore more: Briefs')).toEqual([
      '1 BLUF',
      '2 Tags',
      'Explore more',
    ])
  })

  it('are found behind sections without numbers', () => {
    expect(chosen('BLUF', 'x.', 'Tags', 'a', 'Techniques', '- ACH')).toEqual(['BLUF', 'Tags', 'Techniques'])
  })
})

describe('unknown titles without a number', () => {
  const between = (title: string, above = 'It may rise again.', below = 'It was calm.') =>
    chosen('1. BLUF', 'It sank.', '4. Implications', above, title, below, '7. Tags', 'tugs').slice(2, -1)

  it('are headings between whole sentences', () =>
    expect(between('Recent Weather')).toEqual(['Recent Weather']))

  it.each<[string, string[]]>([
    ['of one word', ['Weather']],
    ['of eight words', ['A B C D E F G H']],
    ['not set like a title', ['Recent weather']],
    ['with a colon', ['Recent Weather:']],
    ['in a list', ['- Recent Weather']],
    ['that are labels of the section', ['Maritime Security']],
    ['below half a sentence', ['Recent Weather', 'It may rise again']],
    ['above half a sentence', ['Recent Weather', 'It may rise again.', 'calm']],
  ])('are none %s', (_, [title = '', above, below]) => expect(between(title, above, below)).toEqual([]))

  it('are none right below another heading, nor in a section of short lines', () => {
    expect(chosen('1. BLUF', 'Recent Weather', 'It was calm.')).toEqual(['1 BLUF'])
    expect(chosen('1. BLUF', 'x.', '6. Key Actors', 'Ida.', 'Recent Weather', 'It was calm.')).toEqual([
      '1 BLUF',
      '6 Key Actors',
    ])
  })
})
