import { describe, expect, it } from 'vitest'
import { FrontMatterProblem, parseFrontMatter } from './front-matter.ts'

describe('parseFrontMatter', () => {
  it('gives the empty one where there is none', () =>
    expect(parseFrontMatter(null)).toMatchObject({
      category: null,
      marking: null,
      entities: [],
      demonstration: false,
    }))

  it('reads what a library brief says', () => {
    const yaml =
      'category: cybersecurity\nmarking: TLP:CLEAR\npublished: 2026-03-05T09:00:00Z\nentities:\n  - { name: A, kind: place, aliases: [B] }'
    expect(parseFrontMatter(yaml)).toMatchObject({
      category: 'cybersecurity',
      marking: 'TLP:CLEAR',
      published: new Date('2026-03-05T09:00:00Z'),
      entities: [{ name: 'A', kind: 'place', aliases: ['B'] }],
    })
  })

  it.each([
    ['an unknown key', 'categry: x', /wrong at its top/],
    ['an unknown marking', 'marking: TLP:WHITE', /wrong at marking/],
    ['an unknown kind', 'entities: [{ name: A, kind: ship }]', /wrong at entities\.0\.kind/],
    ['broken YAML', 'a: [', /no YAML/],
    ['aliases that could grow', 'a: &a [1]\nb: *a', /no YAML|wrong/],
  ])('refuses %s in one sentence', (_, yaml, message) => {
    expect(() => parseFrontMatter(yaml)).toThrow(FrontMatterProblem)
    expect(() => parseFrontMatter(yaml)).toThrow(message)
  })
})
