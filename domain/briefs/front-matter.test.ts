import { describe, expect, it } from 'vitest'
import { FrontMatterProblem, parseFrontMatter, type FrontMatter } from './front-matter.ts'

const empty: FrontMatter = {
  category: null,
  marking: null,
  author: null,
  verifier: null,
  demonstration: false,
  published: null,
  datePublished: null,
  language: null,
  code: null,
  entities: [],
}

describe('parseFrontMatter', () => {
  it.each([null, '', '\n', '# a comment', '~', '{}'])('gives the empty one for %j', (yaml) => {
    expect(parseFrontMatter(yaml)).toEqual(empty)
  })

  it('reads all that can be said', () => {
    const yaml = [
      'category: cybersecurity',
      'marking: TLP:AMBER+STRICT',
      'author: Ann Author',
      'verifier: "  Vic Verifier "',
      'demonstration: true',
      'published: 2026-03-05T09:00:00Z',
      'datePublished: "2026-03-04"',
      'language: pt-br',
      'code: S',
      'entities:',
      '  - { name: Tarn Ltd, kind: organisation, aliases: [Tarn, " TL "] }',
      '  - name: Holm',
    ].join('\n')
    expect(parseFrontMatter(yaml)).toEqual({
      category: 'cybersecurity',
      marking: 'TLP:AMBER+STRICT',
      author: 'Ann Author',
      verifier: 'Vic Verifier',
      demonstration: true,
      published: new Date('2026-03-05T09:00:00Z'),
      datePublished: '2026-03-04',
      language: 'pt-BR',
      code: 'signal',
      entities: [
        { name: 'Tarn Ltd', kind: 'organisation', aliases: ['Tarn', 'TL'] },
        { name: 'Holm', kind: 'other', aliases: [] },
      ],
    })
  })

  it.each<[string, Partial<FrontMatter>]>([
    ['category: null', { category: null }],
    ['published: "2026-03-05T09:00:00.500Z"', { published: new Date('2026-03-05T09:00:00.500Z') }],
    ['datePublished: 2024-02-29', { datePublished: '2024-02-29' }],
    ['language: EN', { language: 'en' }],
    ['code: geopolitical', { code: 'geopolitical' }],
    [`author: ${'a'.repeat(200)}`, { author: 'a'.repeat(200) }],
    ['demonstration: false', { demonstration: false }],
  ])('reads %j', (yaml, said) => {
    expect(parseFrontMatter(yaml)).toEqual({ ...empty, ...said })
  })

  it.each([
    ['an unknown key', 'categry: x', /wrong at the top: [^\n]*categry/],
    ['a list', '- a', /wrong at the top/],
    ['a bare word', 'word', /wrong at the top/],
    ['an unknown marking', 'marking: TLP:WHITE', /wrong at marking/],
    ['a marking in small letters', 'marking: tlp:clear', /wrong at marking/],
    ['an empty category', 'category: " "', /wrong at category/],
    ['a number for a name', 'author: 7', /wrong at author/],
    ['a name that is too long', `verifier: ${'a'.repeat(201)}`, /wrong at verifier/],
    ['a word for yes', 'demonstration: yes', /wrong at demonstration/],
    ['an instant without a time', 'published: "2026-03-05"', /wrong at published/],
    ['an instant in no zone', 'published: "2026-03-05T09:00:00"', /wrong at published/],
    [
      'a day that is none',
      'datePublished: 2026-02-30',
      /wrong at datePublished: is not a day such as 2026-03-05\.$/,
    ],
    [
      'a day in words',
      'datePublished: 5 March 2026',
      /wrong at datePublished: is not a day such as 2026-03-05\.$/,
    ],
    ['a code that is none', 'code: Q', /wrong at code: is not signal, geopolitical or risk\.$/],
    ['a language that is none', 'language: xx-bad', /wrong at language: is not a language tag\.$/],
    ['an unknown kind', 'entities: [{ name: A, kind: ship }]', /wrong at entities\.0\.kind/],
    ['an entity without a name', 'entities: [{ name: A }, { kind: place }]', /wrong at entities\.1\.name/],
    ['an entity that is only a name', 'entities: [A]', /wrong at entities\.0/],
    ['an empty alias', 'entities: [{ name: A, aliases: [""] }]', /wrong at entities\.0\.aliases\.0/],
    [
      'too many aliases',
      `entities: [{ name: A, aliases: [${'B, '.repeat(21)}] }]`,
      /wrong at entities\.0\.aliases/,
    ],
    ['too many entities', `entities: [${'{ name: A }, '.repeat(201)}]`, /wrong at entities/],
    ['broken YAML', 'a: [', /not valid YAML/],
    ['a key that is there twice', 'author: A\nauthor: B', /not valid YAML/],
    ['aliases that could grow', 'author: &a Ann\nverifier: *a', /not valid YAML/],
  ])('refuses %s in one sentence', (_, yaml, message) => {
    expect(() => parseFrontMatter(yaml)).toThrow(FrontMatterProblem)
    expect(() => parseFrontMatter(yaml)).toThrow(message)
    expect(() => parseFrontMatter(yaml)).toThrow(/^The front matter is [^\n]+$/)
  })
})
