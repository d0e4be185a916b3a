import { expect, it } from 'vitest'
import { aContent } from './a-content.test-data.ts'
import type { BriefContent, Part } from './brief-content.ts'
import { listMissing } from './list-missing.ts'

const text = 'a bottom line or another section with text'

const withParts = (...sections: Part[][]): BriefContent =>
  aContent({ sections: sections.map((parts) => ({ number: null, title: 'Any', kind: 'other', parts })) })

it.each<[string, BriefContent, string[]]>([
  ['nothing', aContent(), []],
  ['its title', aContent({ title: ' ' }), ['a title']],
  ['a letter in its title', aContent({ title: '– –' }), ['a title']],
  ['all text', aContent({ title: '', sections: [] }), ['a title', text]],
  ['its sections', aContent({ sections: [] }), [text]],
  ['parts in every section', withParts([], []), [text]],
  ['parts in the first section only', withParts([], [{ kind: 'tag', name: 'ports' }]), []],
  [
    'the names of what it describes',
    withParts([
      { kind: 'entity', key: 'a', name: ' ', description: 'It runs it.' },
      { kind: 'technique', key: 'b', name: '', description: 'It tested it.' },
    ]),
    ['a name for every entity', 'a name for every technique'],
  ],
  ['anything of an entity', withParts([{ kind: 'entity', key: 'a', name: '', description: null }]), []],
  [
    'what a source and a link are called',
    aContent({
      sources: aContent().sources.map((one) => ({ ...one, title: '', url: null, publisher: 'The Post' })),
      explore: [{ label: '', href: 'https://example.org/' }],
    }),
    ['a title or an address for every source', 'a label for every closing link'],
  ],
  ['everything but sections', aContent({ preamble: [], techniques: [], sources: [] }), []],
])('tells all at once of a draft that lacks %s', (_, content, missing) => {
  expect(listMissing(content)).toEqual(missing)
})
