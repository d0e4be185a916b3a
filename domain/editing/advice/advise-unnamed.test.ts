import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { advise } from './advise.ts'

it('requires a name for what is described, and leads to where it is written', () => {
  const technique = { kind: 'technique', key: 'u', name: '', description: 'It tested it.' } as const
  const content: BriefContent = {
    ...aContent(),
    sections: [
      {
        number: 6,
        title: 'Entities',
        kind: 'entities',
        parts: [{ kind: 'entity', key: 'e', name: ' ', description: 'It runs the port [1].' }],
      },
      { number: 7, title: 'Techniques', kind: 'other', parts: [{ ...technique, key: 't' }] },
    ],
    techniques: [technique],
    sources: aContent()
      .sources.slice(0, 1)
      .map((one) => ({ ...one, key: 's', title: '', url: null, publisher: 'The Post' })),
    explore: [{ label: '', href: 'https://example.org/' }],
  }
  const required = advise(content).filter(({ weight }) => weight === 'required')
  expect(required.map(({ what, section, field }) => [what, section, field])).toEqual([
    ['An entity has a description but no name', 'entities', 'e'],
    ['A technique has a description but no name', 'other', 't'],
    ['A technique has a description but no name', null, 'u'],
    ['Source 1 has neither a title nor an address', null, 's'],
    ['A closing link has an address but no label', null, ' links'],
  ])
  const ids = advise(content).map(({ id }) => id)
  expect(ids.filter((id) => ['entity e', 'filler e', 'source 1'].includes(id))).toEqual([])
})
