import { describe, expect, it } from 'vitest'
import { readMatterFacts, type MatterFacts } from './matter-facts.ts'

const empty = { title: null, day: null, tags: [], description: null, unknown: [], markings: [], own: null }

describe('readMatterFacts', () => {
  it.each<[string, string, Partial<MatterFacts>]>([
    ['the title', 'title: "The Quay: closed"', { title: 'The Quay: closed' }],
    ['the day of its author', 'date: 2026-03-05T23:30:00-05:00', { day: '2026-03-05' }],
    ['the day in words', 'date: 5 March 2026', { day: '5 March 2026' }],
    ['tags in a list', 'tags: [tugs, "data breach", 5]', { tags: ['tugs', 'data breach', '5'] }],
    ['tags in a line', 'tags: tugs, ports', { tags: ['tugs', 'ports'] }],
    ['the description', 'description: >\n  It sank\n  at noon.', { description: 'It sank at noon.' }],
    ['keys that it does not know', 'draft: false\nlayout: post', { unknown: ['draft', 'layout'] }],
    [
      'a marking under another name',
      'classification: TLP:RED',
      { unknown: ['classification'], markings: ['TLP:RED'] },
    ],
    [
      'own keys in another sense',
      'published: true\nauthor: {name: Ida}',
      { unknown: ['published', 'author'] },
    ],
    [
      'its own keys beside others',
      'draft: true\ncategory: ports',
      { unknown: ['draft'], own: 'category: ports\n' },
    ],
  ])('reads %s from YAML', (_, text, facts) => {
    expect(readMatterFacts({ text, format: 'yaml' })).toEqual({ ...empty, ...facts })
  })

  it.each(['category: ports\nmarking: TLP:CLEAR', 'title: a: b', '- one', '# a comment'])(
    'leaves %j as it is written',
    (text) => expect(readMatterFacts({ text, format: 'yaml' })).toEqual({ ...empty, own: text }),
  )

  it('reads the flat keys of TOML, and names its tables', () => {
    const text = [
      'title = "The \\"Quay\\""',
      "description = 'It sank.'",
      'date = 2026-03-05T09:00:00Z # in port time',
      'tags = [',
      '  "tugs",',
      "  'ports',",
      ']',
      'draft = false',
      'category = "ports"',
      '[params]',
      'title = "No"',
    ].join('\n')
    expect(readMatterFacts({ text, format: 'toml' })).toEqual({
      title: 'The "Quay"',
      day: '2026-03-05',
      tags: ['tugs', 'ports'],
      description: 'It sank.',
      unknown: ['draft', 'params'],
      markings: [],
      own: 'category: ports\n',
    })
  })
})
