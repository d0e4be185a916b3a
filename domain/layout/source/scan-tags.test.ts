import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanTags } from './scan-tags.ts'

/** The tags of a page as "name", "/name" at their end, and where they stand. */
const scan = (page: string) =>
  [...scanTags(page)].map(({ name, end, at }) => `${end ? '/' : ''}${name} ${at}`)

describe('scanTags', () => {
  it('gives tags in order with what they hold', () => {
    expect([...scanTags('a<P Class="Log" id=b>It</P >')]).toEqual([
      { name: 'p', end: false, attributes: ' class="log" id=b', at: 1 },
      { name: 'p', end: true, attributes: ' ', at: 23 },
    ])
  })

  it.each<[string, string[]]>([
    ['<br/><br />', ['br 0', 'br 5']],
    ['<x-log><h1>', ['x-log 0', 'h1 7']],
    ['<p\nid=a>', ['p 0']],
    ['<!doctype html><p>', ['p 15']],
    ['<?xml version="1"?><p>', ['p 19']],
    ['5 < 6 <p>', []],
    ['< p><p>', ['p 4']],
    ['<></><p>', ['p 5']],
    ['<p', []],
    ['<p><b', ['p 0']],
    ['', []],
    ['no tags > here', []],
  ])('finds in %j the tags %j', (page, tags) => expect(scan(page)).toEqual(tags))

  it.each<[string, string[]]>([
    ['<!-- <b> --><p>', ['p 12']],
    ['<!-- <b> > <i> --><p>', ['p 18']],
    ['<p><!-- <b>', ['p 0']],
  ])('steps over the comment in %j', (page, tags) => expect(scan(page)).toEqual(tags))

  it.each(['script', 'style', 'textarea', 'title', 'noscript', 'iframe', 'xmp'])(
    'steps over the text of <%s>',
    (name) => {
      const page = `<${name}>if (a<b) "<p>"</${name.toUpperCase()}><i>`
      expect([...scanTags(page)].map((tag) => `${tag.end ? '/' : ''}${tag.name}`)).toEqual([
        name,
        `/${name}`,
        'i',
      ])
    },
  )

  it('ends where such a text does not end', () =>
    expect(scan('<p><script>"<b>"')).toEqual(['p 0', 'script 3']))

  it('reads on behind an end tag of such an element that nothing opened', () => {
    expect(scan('</script><p>')).toEqual(['/script 0', 'p 9'])
  })

  it('finds every tag at the place where it begins, in any page', () => {
    const scraps = fc.constantFrom(
      '<p>',
      '</p>',
      '<',
      '>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      'a',
      ' ',
      '"',
      '<B ',
    )
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 25 }), (pieces) => {
        const page = pieces.join('')
        const tags = [...scanTags(page)]
        for (const { name, end, at } of tags)
          expect(page.toLowerCase().startsWith(`<${end ? '/' : ''}${name}`, at)).toBe(true)
        expect(tags.map(({ at }) => at)).toEqual(
          [...new Set(tags.map(({ at }) => at))].toSorted((a, b) => a - b),
        )
      }),
      { numRuns: 200 },
    )
  })
})
