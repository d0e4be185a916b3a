import { describe, expect, it } from 'vitest'
import { readLines } from './read-lines.ts'

function read(frontMatter: string, ...body: string[]) {
  const done = readLines({ text: `---\n${frontMatter}\n---\n${body.join('\n\n')}`, format: 'markdown' })
  if (!done.ok) throw new Error(done.problem.message)
  return { lines: done.read.lines.map(({ plain }) => plain), warnings: done.read.warnings }
}

const bluf = ['## 1. BLUF', 'It sank.']
const rest = ['BLUF', 'It sank.', 'Assumptions', 'None.']
const brief = [...bluf, '## 2. Assumptions', 'None.']
const site = 'title: The Quay\ndate: 2026-03-05\ntags: [tugs, ports]'

describe('front matter of a site', () => {
  it('gives what the text lacks', () => {
    expect(read(site, 'AI-assisted brief.', ...brief)).toEqual({
      lines: ['The Quay', 'Published on: 2026-03-05', 'AI-assisted brief.', ...rest, 'Tags', 'tugs, ports'],
      warnings: [],
    })
  })

  it('counts for nothing where the text says it itself', () => {
    const body = ['# Harbour', 'Published on: 2026-03-01', ...brief, '## 7. Tags', 'cranes']
    expect(read(site, ...body).lines).toEqual([
      'Harbour',
      'Published on: 2026-03-01',
      ...rest,
      'Tags',
      'cranes',
    ])
  })

  it('is named where the text says something else, and not where it says the same', () => {
    const own = ['# Harbour', 'Published on: 2026-03-01', ...brief, '## 7. Tags']
    expect(read(site, ...own, 'cranes, tugs').warnings).toEqual([
      { code: 'left-out', message: 'Not used from the front matter: "title", "tags".', line: 1 },
    ])
    expect(read(site, '# The Quay', ...own.slice(1), 'Ports, Tugs').warnings).toEqual([])
  })

  it('gives the day below a title of the text', () => {
    expect(read('date: 2026-03-05', '# Harbour', ...brief).lines.slice(0, 3)).toEqual([
      'Harbour',
      'Published on: 2026-03-05',
      'BLUF',
    ])
  })

  it('gives a description only where the text has no bottom line', () => {
    const other = ['## 1. Assumptions', 'None.', '## 2. Tags', 'tugs']
    expect(read('title: The Quay\ndescription: It sank at noon.', ...other).lines).toEqual([
      'The Quay',
      'It sank at noon.',
      'Assumptions',
      'None.',
      'Tags',
      'tugs',
    ])
  })

  it('is named where it counts for nothing', () => {
    expect(read('draft: true\ndescription: It sank at noon.', '# Harbour', ...brief).warnings).toEqual([
      {
        code: 'left-out',
        message: 'Not used from the front matter: "draft", "description".',
        line: 1,
      },
    ])
  })
})
