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

const findNamed = () =>
  Promise.resolve([
    { name: 'Sea mines', page: '/tags/sea-mines' },
    { name: 'Never picked', page: '/tags/others' },
  ])
const pick = async (pages: string[]) => read((await printPickedOpml(pages, { site: named, findNamed })).body)

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

  it('has what somebody picked, each once, in their order', async () => {
    expect(await pick(['/tags/sea-mines', '/categories/ports', '/tags/sea-mines'])).toEqual([
      ['Sea mines · Watch & <wait>', 'https://example.org/tags/sea-mines/atom.xml'],
      ['Ports · Watch & <wait>', 'https://example.org/categories/ports/atom.xml'],
    ])
  })

  it.each([
    'https://elsewhere.example/',
    '/categories/none',
    '/tags/made-up',
    '/tags/../admin',
    '/tags/"><x',
    '//x',
    '/admin',
  ])('leaves out %s, which has no feed', async (page) => {
    const feeds = await pick([page, '/daily'])
    expect(feeds.map(([name]) => name)).toEqual(['Daily summary · Watch & <wait>'])
  })

  it('has all of them where nothing was picked', async () => {
    expect(await pick([])).toHaveLength(4)
    expect(await pick(['/tags/made-up'])).toHaveLength(4)
  })

  it('is never longer than anybody picks', async () => {
    const many = Array.from({ length: 500 }, (_, index) => `/tags/t-${index}`)
    const asked: string[] = []
    const findAll = (pages: readonly string[]) => {
      asked.push(...pages)
      return Promise.resolve(pages.map((page) => ({ name: page, page })))
    }
    const { body } = await printPickedOpml(many, { site: named, findNamed: findAll })
    expect([read(body).length, asked.length]).toEqual([100, 100])
  })
})
