import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { compareContents, compareWords } from './compare-contents.ts'

/** The parts that differ, each with its pieces as `-removed-`, `+added+` and plain text. */
function changes(before: BriefContent, after: BriefContent): string[] {
  return compareContents(before, after)
    .filter(({ pieces }) => pieces.length > 0)
    .map(({ number, title, pieces }) => {
      const words = pieces.map(({ kind, text }) => {
        if (kind === 'removed') return `-${text}-`
        return kind === 'added' ? `+${text}+` : text
      })
      return `${number ?? '·'} ${title}: ${words.join('')}`
    })
}

describe('compareContents', () => {
  it('finds nothing between equal contents, and names every part', () => {
    const parts = compareContents(aContent(), aContent())
    expect(parts.length).toBeGreaterThan(8)
    expect(parts.map(({ pieces }) => pieces.length)).toEqual(parts.map(() => 0))
  })

  it('says a new title word by word', () => {
    const before = { ...aContent(), title: 'Port closed for 4 hours' }
    const after = { ...aContent(), title: 'Port closed for 14 hours' }
    expect(changes(before, after)).toHaveLength(1)
    expect(changes(before, after)[0]).toMatch(/^· Title and origins: Port closed for -4-\+14\+ hours/)
  })

  it('says a new likelihood', () => {
    const after = structuredClone(aContent())
    for (const part of after.sections.flatMap(({ parts }) => parts))
      if (part.kind === 'judgment' && part.role === 'bottom-line')
        part.likelihood = { term: 'unlikely', yardstick: 'icd-203', low: 20, high: 45 }
    expect(changes(aContent(), after).join()).toMatch(/Likelihood and confidence: .*\+unlikely/)
  })

  it('says a source that came and one that went', () => {
    const one = { ...aContent(), sources: aContent().sources.slice(0, 1) }
    const none = { ...aContent(), sources: [] }
    expect(changes(one, none)).toEqual([expect.stringMatching(/^· Sources: -\[1\] .*-$/)])
    expect(changes(none, one)).toEqual([expect.stringMatching(/^· Sources: \+\[1\] .*\+$/)])
  })

  it('takes a section for the same by kind and number, whatever it is called', () => {
    const after = structuredClone(aContent())
    const [first] = after.sections
    if (first) first.title = 'Bottom line'
    expect(changes(aContent(), after)).toEqual([])
    expect(compareContents(aContent(), after).map(({ title }) => title)).toContain('Bottom line')
  })

  it('puts a section that is gone behind the others', () => {
    const after = { ...aContent(), sections: aContent().sections.slice(0, -1) }
    const gone = aContent().sections.at(-1)
    const last = compareContents(aContent(), after).at(-1)
    expect(last?.title).toBe(gone?.title)
    expect(last?.pieces.map(({ kind }) => kind)).toEqual(['removed'])
  })
})

describe('compareWords', () => {
  it.each([
    [
      'a b c',
      'a c',
      [
        ['same', 'a '],
        ['removed', 'b '],
        ['same', 'c'],
      ],
    ],
    ['', 'new', [['added', 'new']]],
    ['old', '', [['removed', 'old']]],
    [
      'Łódź port',
      'Łódź harbour',
      [
        ['same', 'Łódź '],
        ['removed', 'port'],
        ['added', 'harbour'],
      ],
    ],
  ])('%j → %j', (before, after, expected) => {
    expect(compareWords(before, after).map(({ kind, text }) => [kind, text])).toEqual(expected)
  })

  it('gives texts with too many differences as wholes, in bounded time', () => {
    const words = (stem: string) => Array.from({ length: 20_000 }, (_, at) => `${stem}${at}`).join(' ')
    const [before, after] = [words('a'), words('b')]
    expect(compareWords(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ])
  })
})
