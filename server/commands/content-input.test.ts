import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { blankContent } from '#domain/editing/blank-content.ts'
import { contentInput } from './content-input.ts'

describe('contentInput', () => {
  it.each([
    ['a brief with something of every kind', aContent()],
    ['a blank brief', blankContent()],
  ])('reads %s as it is', (_, content) => expect(contentInput.parse(content)).toEqual(content))

  it.each<[string, object]>([
    ['a field that no form has', { ...aContent(), live: true }],
    [
      'a section of no kind',
      { ...aContent(), sections: [{ number: 1, title: 'x', kind: 'blog', parts: [] }] },
    ],
    ['a day that is none', { ...aContent(), publishedOn: '2026-02-30' }],
    ['a language that is none', { ...aContent(), language: 'not a language' }],
    [
      'a likelihood that its yardstick does not know',
      {
        ...aContent(),
        sections: [
          {
            number: 1,
            title: 'x',
            kind: 'bluf',
            parts: [
              {
                kind: 'judgment',
                key: 'a',
                role: 'bottom-line',
                runs: [],
                confidence: null,
                likelihood: { term: 'likely', yardstick: 'icd-203', low: 1, high: 99 },
              },
            ],
          },
        ],
      },
    ],
    [
      'a part of no kind',
      { ...aContent(), sections: [{ number: 1, title: 'x', kind: 'bluf', parts: [{ kind: 'html' }] }] },
    ],
    ['a title without end', { ...aContent(), title: 'a'.repeat(1_001) }],
  ])('refuses %s', (_, content) => expect(contentInput.safeParse(content).success).toBe(false))
})
