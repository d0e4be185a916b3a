import type { PhrasingContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { fromLink, fromPhrasing } from './from-mdast.ts'
import type { Inline } from './inline.ts'

const word: PhrasingContent = { type: 'text', value: 'quay' }
const read: Inline = { type: 'text', value: 'quay' }

describe('fromPhrasing', () => {
  it.each<[string, PhrasingContent, Inline[]]>([
    ['text', word, [read]],
    ['HTML', { type: 'html', value: '<br>' }, [{ type: 'text', value: '<br>' }]],
    ['code', { type: 'inlineCode', value: 'ls -l' }, [{ type: 'code', value: 'ls -l' }]],
    ['a line break', { type: 'break' }, [{ type: 'text', value: '\n' }]],
    ['an image', { type: 'image', url: '/a.png', alt: 'A pier' }, [{ type: 'text', value: 'A pier' }]],
    ['an image without words', { type: 'image', url: '/a.png' }, [{ type: 'text', value: '' }]],
    ['emphasis', { type: 'emphasis', children: [word] }, [{ type: 'emphasis', children: [read] }]],
    ['strong', { type: 'strong', children: [word] }, [{ type: 'strong', children: [read] }]],
    ['struck text', { type: 'delete', children: [word, word] }, [read, read]],
    [
      'a link by reference',
      {
        type: 'linkReference',
        identifier: 'a',
        referenceType: 'full',
        children: [{ type: 'strong', children: [word] }],
      },
      [{ type: 'strong', children: [read] }],
    ],
    [
      'a link',
      { type: 'link', url: 'https://example.org/', children: [word] },
      [{ type: 'link', url: 'https://example.org/', children: [read] }],
    ],
    ['an unsafe link', { type: 'link', url: 'data:text/html,x', children: [word] }, [read]],
    [
      'a mark in a mark',
      { type: 'strong', children: [{ type: 'delete', children: [{ type: 'emphasis', children: [word] }] }] },
      [{ type: 'strong', children: [{ type: 'emphasis', children: [read] }] }],
    ],
  ])('reads %s', (_, node, inlines) => {
    expect(fromPhrasing([node])).toEqual(inlines)
  })

  it('keeps the order of several nodes', () => {
    expect(fromPhrasing([word, { type: 'break' }, { type: 'inlineCode', value: 'x' }])).toEqual([
      read,
      { type: 'text', value: '\n' },
      { type: 'code', value: 'x' },
    ])
    expect(fromPhrasing([])).toEqual([])
  })
})

describe('fromLink', () => {
  it('makes a link to a safe address, cleaned', () => {
    expect(fromLink(' /why (it) ', [read])).toEqual([
      { type: 'link', url: '/why%20%28it%29', children: [read] },
    ])
  })

  it('keeps only the words where the address is unsafe', () => {
    expect(fromLink('javascript:alert(1)', [read, read])).toEqual([read, read])
    expect(fromLink('//example.org', [])).toEqual([])
  })
})
