import { describe, expect, it } from 'vitest'
import { aContent } from './a-content.test-data.ts'
import type { BriefContent, Hypothesis, Part, SectionKind } from './brief-content.ts'
import { carryKeys } from './carry-keys.ts'
import { countKeys } from './count-keys.test-data.ts'
import { dropKeys, giveKeys, listKeys, mapKeys } from './keys.ts'

const before = aContent()

function change(kind: SectionKind, edit: (parts: Part[]) => Part[]): BriefContent {
  const sections = before.sections.map((section) =>
    section.kind === kind ? { ...section, parts: edit(section.parts) } : section,
  )
  return dropKeys({ ...before, sections })
}

function hypothesis(text: string, name: string | null = null): Hypothesis {
  return { kind: 'hypothesis', key: '', name, runs: [{ role: 'statement', text }], likelihood: null }
}

function keysOf(kind: SectionKind, after: BriefContent): string[] {
  const carried = carryKeys(before, after, countKeys())
  const parts = carried.sections.find((section) => section.kind === kind)?.parts ?? []
  return listKeys({
    ...after,
    sections: [{ number: 1, title: '', kind, parts }],
    techniques: [],
    sources: [],
  })
}

describe('a corrected text', () => {
  it('that says the same keeps all keys', () => {
    expect(listKeys(carryKeys(before, dropKeys(before), countKeys()))).toEqual(listKeys(before))
  })

  it.each<[string, (parts: Part[]) => Part[], string[]]>([
    [
      'swaps two',
      ([error, prank, weighed]) => [prank, error, weighed].filter((part) => !!part),
      ['prank', 'error', 'weighed'],
    ],
    [
      'leaves one out',
      ([error, , weighed]) => [error, weighed].filter((part) => !!part),
      ['error', 'weighed'],
    ],
    [
      'puts one before them',
      (parts) => [hypothesis('Rats gnawed through a cable.'), ...parts],
      ['k1', 'error', 'prank', 'weighed'],
    ],
    [
      'rewords one',
      ([, prank, weighed]) =>
        [hypothesis('A sensor broke. This is supported by its age.', 'Error'), prank, weighed].filter(
          (part) => !!part,
        ),
      ['error', 'prank', 'weighed'],
    ],
    [
      'says something else in its place',
      ([error, , weighed]) =>
        [error, hypothesis('Rats gnawed through cables.'), weighed].filter((part) => !!part),
      ['error', 'k1', 'weighed'],
    ],
  ])('that %s knows its hypotheses again', (_, edit, keys) => {
    expect(keysOf('hypotheses', change('hypotheses', edit))).toEqual(keys)
  })

  it('keeps the key of its one bottom line, however it is worded', () => {
    const after = change('bluf', ([part]) =>
      part?.kind === 'judgment' ? [{ ...part, runs: [{ role: 'statement', text: 'All was well.' }] }] : [],
    )
    expect(keysOf('bluf', after)).toEqual(['bluf'])
  })

  it('keeps the key of a source that is cited under another number', () => {
    const [first, second] = before.sources
    const sources = [second, first].flatMap((source, at) =>
      source ? [{ ...source, key: '', number: at + 1 }] : [],
    )
    const carried = carryKeys(before, { ...dropKeys(before), sources }, countKeys())
    expect(carried.sources.map(({ key }) => key)).toEqual(['source2', 'source1'])
  })

  it('gives no key again that the earlier text had', () => {
    const keys = ['bluf', 'error', 'new'].values()
    const after = change('bluf', (parts) => [
      ...parts,
      { kind: 'passage', key: '', form: 'item', text: 'More.' },
    ])
    const carried = carryKeys(before, after, () => keys.next().value ?? '')
    expect(listKeys(carried).filter((key) => key === 'new')).toHaveLength(1)
    expect(new Set(listKeys(carried)).size).toBe(listKeys(carried).length)
  })
})

describe('keys', () => {
  it('are given where there are none, and where one is there twice', () => {
    const twice = mapKeys(before, ({ key }) => (key === 'prank' ? 'error' : key === 'log' ? '' : key))
    const given = listKeys(giveKeys(twice, countKeys()))
    expect(new Set(given).size).toBe(given.length)
    expect(given.filter((key) => /^k\d$/.test(key))).toEqual(['k1', 'k2'])
  })
})
