import { describe, expect, it } from 'vitest'
import { readMarkdown } from '#domain/layout/lines/read-markdown.ts'
import { readText } from '#domain/layout/lines/read-text.ts'
import { partsOf } from '#domain/layout/lines/parts-of.test-data.ts'
import { readExplore } from './read-explore.ts'

function read(text: string) {
  const { explore, unread } = readExplore(readText(text))
  return { labels: explore.map(({ part }) => part.label), unread: unread.map(({ plain }) => plain) }
}

describe('the closing links', () => {
  it.each([
    ['', []],
    ['Briefs', ['Briefs']],
    ['Briefs | Imprint • About us', ['Briefs', 'Imprint', 'About us']],
    ['Briefs · · Imprint ·', ['Briefs', 'Imprint']],
    ['Briefs\nImprint', ['Briefs', 'Imprint']],
    ['- Briefs\n\n- Imprint', ['Briefs', 'Imprint']],
    ['Briefs ·\n\nImprint', ['Briefs', 'Imprint']],
    ['Über uns · 2 Häfen', ['Über uns', '2 Häfen']],
  ])('are read from %j', (text, labels) => {
    expect(read(text)).toEqual({ labels, unread: [] })
  })

  it.each([
    ['a line apart', 'Briefs\n\nImprint', ['Briefs'], ['Imprint']],
    ['a line that no sign joins', 'Briefs ·\nImprint\nAbout', ['Briefs', 'Imprint'], ['About']],
    ['a sentence', 'Briefs\nAll is well.', ['Briefs'], ['All is well.']],
    ['an address of a person', 'Briefs\ndesk@ilvers.example', ['Briefs'], ['desk@ilvers.example']],
    ['a telephone number', 'Briefs\n+47 555 0100', ['Briefs'], ['+47 555 0100']],
    ['one part that is no label', 'Briefs\nImprint · 555 0100', ['Briefs'], ['Imprint · 555 0100']],
    ['a heading', 'Briefs\n# Imprint', ['Briefs'], ['Imprint']],
    ['all that follows', 'Briefs\nAll is well.\nImprint', ['Briefs'], ['All is well.', 'Imprint']],
    ['everything', 'All is well.', [], ['All is well.']],
  ])('end before %s', (...[, text, labels, unread]) => {
    expect(read(text)).toEqual({ labels, unread })
  })

  it('have labels of at most 60 characters', () => {
    expect(read('x'.repeat(60))).toEqual({ labels: ['x'.repeat(60)], unread: [] })
    expect(read('x'.repeat(61))).toEqual({ labels: [], unread: ['x'.repeat(61)] })
  })

  it('keep their addresses', () => {
    const { explore, unread } = readExplore(
      readMarkdown('[Briefs](/briefs) · Imprint · [About](https://ilvers.example/)'),
    )
    expect({ explore: partsOf(explore), unread }).toEqual({
      explore: [
        { label: 'Briefs', href: '/briefs' },
        { label: 'Imprint', href: null },
        { label: 'About', href: 'https://ilvers.example/' },
      ],
      unread: [],
    })
  })

  it('are told by their marks where nothing else parts them', () => {
    expect(partsOf(readExplore(readMarkdown('[Briefs](/briefs) [Imprint](/imprint)')).explore)).toEqual([
      { label: 'Briefs', href: '/briefs' },
      { label: 'Imprint', href: '/imprint' },
    ])
  })

  it('go on with a line apart that is a link', () => {
    expect(readExplore(readMarkdown('[Briefs](/briefs)\n\n[Imprint](/imprint)\n\nAbout'))).toMatchObject({
      explore: [
        { part: { label: 'Briefs', href: '/briefs' }, lines: [{ number: 1 }] },
        { part: { label: 'Imprint', href: '/imprint' }, lines: [{ number: 3 }] },
      ],
      unread: [{ plain: 'About' }],
    })
  })
})
