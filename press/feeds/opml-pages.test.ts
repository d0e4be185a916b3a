import { parseOpml } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { site } from '#components/brief/brief-page.test-data.ts'
import { opmlPage, printPickedOpml } from './opml-pages.tsx'

const named = { ...site, name: 'Watch & <wait>\u0000', categories: [{ slug: 'ports', name: 'Ports' }] }

/** The feeds of a list: what each is called, and where it is. */
function read(opml: string | Uint8Array): (string | undefined)[][] {
  const { body } = parseOpml(String(opml))
  return (body?.outlines ?? []).map(({ text, xmlUrl }) => [text, xmlUrl])
}

describe('a list of feeds', () => {
  it('has the feeds of the site and of each category', () => {
    if (opmlPage.form.kind !== 'text') throw new Error('it is a text')
    expect(read(opmlPage.form.print({}, named))).toEqual([
      ['All briefs · Watch & <wait>', 'https://example.org/atom.xml'],
      ['Daily summary · Watch & <wait>', 'https://example.org/daily/atom.xml'],
      ['Corrections and withdrawals · Watch & <wait>', 'https://example.org/corrections/atom.xml'],
      ['Ports · Watch & <wait>', 'https://example.org/categories/ports/atom.xml'],
    ])
  })

  it('has what somebody picked, each once, in their order', () => {
    const { body } = printPickedOpml(['/tags/sea-mines', '/categories/ports', '/tags/sea-mines'], named)
    expect(read(body)).toEqual([
      ['sea mines · Watch & <wait>', 'https://example.org/tags/sea-mines/atom.xml'],
      ['Ports · Watch & <wait>', 'https://example.org/categories/ports/atom.xml'],
    ])
  })

  it.each([
    'https://elsewhere.example/',
    '/categories/none',
    '/tags/../admin',
    '/tags/"><x',
    '//x',
    '/admin',
  ])('leaves out %s, which has no feed', (page) => {
    const feeds = read(printPickedOpml([page, '/daily'], named).body)
    expect(feeds.map(([name]) => name)).toEqual(['Daily summary · Watch & <wait>'])
  })

  it('has all of them where nothing was picked', () => {
    expect(read(printPickedOpml([], named).body)).toHaveLength(4)
  })

  it('is never longer than anybody picks', () => {
    const many = Array.from({ length: 500 }, (_, index) => `/tags/t-${index}`)
    expect(read(printPickedOpml(many, named).body)).toHaveLength(100)
  })
})
