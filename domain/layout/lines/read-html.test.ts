import { describe, expect, it } from 'vitest'
import { outlineOf } from './layout-line.test-data.ts'
import { readHtml } from './read-html.ts'

const brief = '<h1>The Quay</h1><h2>1. BLUF</h2><p>It sank.</p>'
const outline = ['h1| The Quay', 'h2 1.| BLUF', '0| It sank.']

function read(...page: string[]) {
  const { lines, ...rest } = readHtml(page.join('\n'))
  return { outline: outlineOf(lines), ...rest }
}

describe('readHtml', () => {
  it('gives the lines of the brief on a page', () => {
    expect(read(`<main>${brief}</main>`)).toEqual({ outline, markings: [], warnings: [] })
  })

  it('finds markings anywhere, and makes no line of them', () => {
    expect(
      read(`<header>TLP:GREEN</header>${brief}<p><b>TLP:</b> AMBER</p><footer>TLP:CLEAR</footer>`),
    ).toEqual({
      outline,
      markings: ['TLP:GREEN', 'TLP:AMBER', 'TLP:CLEAR'],
      warnings: [],
    })
  })

  it('warns, with the line of the source, of all it leaves out', () => {
    expect(
      read(
        '<p>Home</p><p>Contact</p>',
        `<main>${brief}`,
        '<p>It <del>burnt</del> was raised.</p>',
        '</main>',
        '<p>All rights reserved.</p>',
      ),
    ).toEqual({
      outline: [...outline, '0| It was raised.'],
      markings: [],
      warnings: [
        { code: 'struck-out', message: 'Struck-out words were left out.', line: 3 },
        {
          code: 'left-out',
          message: 'Left out above the brief on the page: "Home" and 1 more line.',
          line: 1,
        },
        {
          code: 'left-out',
          message: 'Left out below the brief on the page: "All rights reserved.".',
          line: 5,
        },
      ],
    })
  })

  it('warns of a line that begins like a marking', () => {
    expect(read(brief, '<p>TLP:RED – for the crew</p>').warnings).toEqual([
      {
        code: 'marking',
        message:
          'This line begins with TLP:RED but says more, so it was read as text. A marking needs a line of its own.',
        line: 2,
      },
    ])
  })

  it('reads an empty page as one that says nothing', () => {
    expect(readHtml('')).toEqual({ lines: [], markings: [], warnings: [] })
  })
})

describe('a day that only the byline gives', () => {
  const plainOf = (byline: string, rest = '') =>
    readHtml(`<h1>Port closes</h1>${byline}${rest}<h2>1. BLUF</h2><p>It sank.</p>`).lines.map(
      ({ plain }) => plain,
    )
  const time = '<time class="published" datetime="2026-03-06T01:00:00Z">March 5, 2026</time>'

  it.each([
    ['in words', `<div class="entry-meta">By A. Brandt ${time}</div>`, '2026-03-05'],
    ['in figures', '<p class="post-meta"><time datetime="2026-03-05">last week</time></p>', '2026-03-05'],
    [
      'beside that of a change',
      `<p class="byline"><time class="updated">6 May 2026</time>${time}</p>`,
      '2026-03-05',
    ],
  ])('stands below the title: %s', (_, byline, day) => {
    expect(plainOf(byline)).toEqual(['Port closes', `Published on: ${day}`, 'BLUF', 'It sank.'])
  })

  it.each([
    ['the text has one', `<div class="entry-meta">${time}</div>`, '<p>Published on: 2026-03-01</p>'],
    ['it is no byline', `<div class="sidebar">${time}</div>`, '<p>Published on: 2026-03-01</p>'],
  ])('is not taken where %s', (_, byline, rest) => {
    expect(plainOf(byline, rest)).toEqual(['Port closes', 'Published on: 2026-03-01', 'BLUF', 'It sank.'])
  })
})
