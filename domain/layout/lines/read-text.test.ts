import { describe, expect, it } from 'vitest'
import { parseProse } from '#domain/prose/parse-prose.ts'
import { aLine, outlineOf } from './layout-line.test-data.ts'
import { readText } from './read-text.ts'

const outline = (...lines: string[]) => outlineOf(readText(lines.join('\n')))

describe('readText', () => {
  it('makes a line of every line that says something', () => {
    expect(readText('The quay sank.\n\nNobody was hurt.\nIt was March.')).toEqual([
      aLine('The quay sank.', { number: 1, gap: true }),
      aLine('Nobody was hurt.', { number: 3, gap: true }),
      aLine('It was March.', { number: 4 }),
    ])
  })

  it.each(['', '  \n\t\n', '---\n***\n=====', '•'])('makes none of %j', (text) =>
    expect(readText(text)).toEqual([]),
  )

  it('takes a rule for a blank line', () => {
    expect(readText('a\n-----\nb\n* * *\nc').map(({ number, gap }) => [number, gap])).toEqual([
      [1, true],
      [3, true],
      [5, true],
    ])
  })

  it('knows headings by their signs and numbers by theirs', () => {
    expect(outline('# The Quay', '## 2. Cranes ##', '3) Tugs', '#Tugs', '####### Tugs')).toEqual([
      'h1| The Quay',
      'h2 2.| Cranes',
      '0 3)| Tugs',
      '0| #Tugs',
      '0| ####### Tugs',
    ])
  })

  it('reads stars around words as bold', () => {
    expect(readText('**Storm**: A gale.')).toEqual([
      aLine('Storm: A gale.', { gap: true, lead: { text: 'Storm', rest: ': A gale.' } }),
    ])
  })

  it('reads marks as the caller says', () => {
    const [line] = readText('A [log](/log) of *storms*', {
      parse: (text) => parseProse(text).flat(),
      rawBold: false,
    })
    expect(line).toEqual(
      aLine('A log of storms', {
        gap: true,
        prose: 'A [log](/log) of *storms*',
        links: [{ label: 'log', href: '/log' }],
      }),
    )
  })
})

describe('lists in a plain text', () => {
  it('take their depth from indents', () => {
    expect(
      outline('Ships:', '- Tugs', '  - Two of steel', '    - One new', '  - One of wood', '- Barges'),
    ).toEqual(['0| Ships:', '1| Tugs', '2| Two of steel', '3| One new', '2| One of wood', '1| Barges'])
  })

  it('may be indented as a whole', () => {
    expect(outline('    • Tugs', '    • Barges', 'The end.')).toEqual(['1| Tugs', '1| Barges', '0| The end.'])
  })

  it('count a tab as four spaces', () => {
    expect(outline('- Tugs', '\t- Two', '    - Three')).toEqual(['1| Tugs', '2| Two', '2| Three'])
  })

  it('hold further paragraphs that are indented below an item', () => {
    expect(outline('- Tugs', '', '  They are old.', '', 'The end.', '  Quite.')).toEqual([
      '1| Tugs',
      '1+| They are old.',
      '0| The end.',
      '0| Quite.',
    ])
  })

  it('come to an end with a line at the margin', () => {
    expect(outline('- Tugs', '  - Two', 'The end.', '  - Barges')).toEqual([
      '1| Tugs',
      '2| Two',
      '0| The end.',
      '1| Barges',
    ])
  })

  it('may step back to a depth between two others', () => {
    expect(outline('- a', '      - b', '   - c', '- d')).toEqual(['1| a', '2| b', '2| c', '1| d'])
  })

  it('may have their signs on lines of their own', () => {
    expect(readText('•\nTugs\n  ◦\n  Two\n\n•\n\nBarges')).toEqual([
      aLine('Tugs', { number: 2, depth: 1, gap: true }),
      aLine('Two', { number: 4, depth: 2 }),
      aLine('Barges', { number: 8, depth: 1, gap: true }),
    ])
  })

  it('stand where such a sign stands, however far in their text is', () => {
    expect(outline('•', '      Tugs', '  • Two', '•', '      Barges')).toEqual([
      '1| Tugs',
      '2| Two',
      '1| Barges',
    ])
  })
})

describe('lines broken at a width', () => {
  const wrapped = [
    'The harbour office of Exmere closed the northern quay on the',
    'first of March because two of the four cranes had been found',
    'cracked, and it asked the ministry for money to replace both',
    'of them before the summer.',
  ]
  const whole =
    'The harbour office of Exmere closed the northern quay on the first of March because two of the four cranes ' +
    'had been found cracked, and it asked the ministry for money to replace both of them before the summer.'

  it('are joined, under the number of the first', () => {
    expect(readText([...wrapped, '', 'Nobody was hurt.'].join('\n'))).toEqual([
      aLine(whole, { number: 1, last: 4, gap: true }),
      aLine('Nobody was hurt.', { number: 6, gap: true }),
    ])
  })

  it('are joined in an item too, indented or not', () => {
    const [first = '', ...others] = wrapped
    expect(outline(`- ${first}`, ...others)).toEqual([`1| ${whole}`])
    expect(outline(`- ${first}`, ...others.map((line) => `  ${line}`))).toEqual([`1| ${whole}`])
  })

  it('are parted by a blank line and by a list sign', () => {
    const [one = '', two = '', three = '', four = ''] = wrapped
    expect(outline(one, two, '', three, `- ${four}`, '', ...wrapped)).toEqual([
      `0| ${one} ${two}`,
      `0| ${three}`,
      `1| ${four}`,
      `0| ${whole}`,
    ])
  })

  it('stay apart in a text of short lines', () => {
    expect(outline('The quay is closed,', 'the cranes are cracked')).toEqual([
      '0| The quay is closed,',
      '0| the cranes are cracked',
    ])
  })
})

describe('the edge of a page', () => {
  const plainOf = (...lines: string[]) => readText(lines.join('\n')).map(({ plain, gap }) => [plain, gap])
  const long = 'It took all hands with it to the dark ground of the bay, where she was found by'

  it('parts no sentence', () => {
    expect(plainOf(long, '', 'Page 2 of 5', '', 'divers in the end.')).toEqual([
      [`${long} divers in the end.`, true],
    ])
  })

  it('parts paragraphs as a blank line does', () => {
    expect(plainOf('It sank.', '', 'Page 2 of 5', 'Divers came.')).toEqual([
      ['It sank.', true],
      ['Divers came.', true],
    ])
  })

  it('puts the number that a copy of a page has above its item before the item', () => {
    expect(outline('1.', 'Quay log', '2.', 'Crane log', '3.', '', '4.', '5. Tug log')).toEqual([
      '0 1.| Quay log',
      '0 2.| Crane log',
      '0| 3.',
      '0| 4.',
      '0 5.| Tug log',
    ])
  })
})
