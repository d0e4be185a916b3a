import { describe, expect, it } from 'vitest'
import { aContent } from './a-content.test-data.ts'
import type {
  BriefContent,
  EntityEntry,
  Hypothesis,
  Judgment,
  KeyPointKind,
  Part,
  Passage,
  Recommendation,
  Scenario,
  SectionKind,
  TechniqueUse,
} from './brief-content.ts'
import { carryKeys } from './carry-keys.ts'
import { countKeys } from './count-keys.test-data.ts'
import { dropKeys, listKeys } from './keys.ts'

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

/** The keys that a corrected list gets, where `earlier` had the keys a, b, c … in its order. */
function carried<One extends object>(
  earlier: readonly One[],
  later: readonly One[],
  place: (all: (One & { key: string })[]) => Partial<BriefContent>,
): string[] {
  const bare = { sections: [], techniques: [], sources: [] }
  const old = earlier.map((one, at) => ({ ...one, key: String.fromCharCode(97 + at) }))
  const content = (all: (One & { key: string })[]) => aContent({ ...bare, ...place(all) })
  return listKeys(carryKeys(content(old), content(later.map((one) => ({ ...one, key: '' }))), countKeys()))
}

const inSection =
  (kind: SectionKind) =>
  (parts: Part[]): Partial<BriefContent> => ({ sections: [{ number: 1, title: 'Any', kind, parts }] })

describe('a source', () => {
  const source = (title: string, url: string | null, publisher: string | null = null) => ({
    number: 1,
    title,
    publisher,
    publishedOn: null,
    language: null,
    url,
    retrievedOn: null,
    grade: null,
  })
  const tide = source('Tide tables', 'https://example.org/tide', 'Port Board')

  it.each([
    ['the same address under a new title', source('Water levels', 'https://example.org/tide'), 'a'],
    ['the same title at a new address', source('Tide tables', 'https://example.org/new', 'Port Board'), 'a'],
    ['another title at a new address', source('Crane log', 'https://example.org/new'), 'k1'],
  ])('with %s', (_, later, key) => {
    expect(carried([tide], [later], (sources) => ({ sources }))).toEqual([key])
  })

  it('without an address is known by its title in any spelling', () => {
    const earlier = [source('Crane log', null), source('Tide tables', null)]
    const later = [source('TIDE–TABLES', null), source('Crane log', null)]
    expect(carried(earlier, later, (sources) => ({ sources }))).toEqual(['b', 'a'])
  })
})

describe('what has a name', () => {
  const entity = (name: string, description: string | null): Omit<EntityEntry, 'key'> => ({
    kind: 'entity',
    name,
    description,
  })

  it('is known by it, whatever else is said', () => {
    const earlier = [entity('Tarn Ltd', 'owns the ferry'), entity('Holm', null)]
    const later = [entity('HOLM', 'a pilot'), entity('Tarn, Ltd', 'sold all its ships')]
    expect(carried(earlier, later, inSection('entities'))).toEqual(['b', 'a'])
  })

  it('is known by its words and place under another name', () => {
    const earlier = [entity('Tarn Ltd', 'owns the ferry')]
    expect(carried(earlier, [entity('Tarn plc', 'owns the ferry')], inSection('entities'))).toEqual(['a'])
    expect(carried(earlier, [entity('Tarn plc', 'sold ships')], inSection('entities'))).toEqual(['k1'])
  })

  it('is no other sort of thing of the same name', () => {
    const technique = (name: string, description: string): Omit<TechniqueUse, 'key'> => ({
      kind: 'technique',
      name,
      description,
    })
    const earlier = [technique('Tarn', 'weighs two views'), entity('Holm', 'owns the ferry')]
    const later = [entity('Tarn', 'sold all its ships'), technique('Holm', 'lists what is new')]
    const keys = carried<Omit<EntityEntry, 'key'> | Omit<TechniqueUse, 'key'>>(
      earlier,
      later,
      inSection('other'),
    )
    expect(keys).toEqual(['k1', 'k2'])
  })
})

describe('a passage', () => {
  const passage = (text: string): Omit<Passage, 'key'> => ({ kind: 'passage', form: 'paragraph', text })

  it('is known by most of its words, or by half of them in the same place', () => {
    const earlier = [passage('one two three four'), passage('other')]
    const place = inSection('analysis')
    expect(carried(earlier, [passage('one two three five')], place)).toEqual(['a'])
    expect(carried(earlier, [passage('one two six five')], place)).toEqual(['a'])
    expect(carried(earlier, [passage('one seven six five')], place)).toEqual(['k1'])
    expect(carried(earlier, [passage('new'), passage('one two three five')], place)).toEqual(['k1', 'a'])
    expect(carried(earlier, [passage('new'), passage('one two six five')], place)).toEqual(['k1', 'k2'])
  })

  it('goes to the likest of several', () => {
    const earlier = [passage('one two three four five six'), passage('one two three')]
    const later = [passage('one two three'), passage('one two three four five six')]
    expect(carried(earlier, later, inSection('analysis'))).toEqual(['b', 'a'])
  })

  it('is compared by words alone: no case, marks or signs', () => {
    expect(
      carried([passage('*One* two!')], [passage('Zero'), passage('one, TWO')], inSection('analysis')),
    ).toEqual(['k1', 'a'])
  })

  it('is another one in a section of another kind', () => {
    const earlier = aContent({ ...inSection('analysis')([{ ...passage('one two'), key: 'a' }]) })
    const later = aContent({ ...inSection('other')([{ ...passage('one two'), key: '' }]) })
    expect(listKeys(carryKeys(earlier, later, countKeys()))[0]).toBe('k1')
  })

  it('is not looked for more than 200 places away', () => {
    const filler = (count: number) =>
      Array.from({ length: count }, (_, at) => passage(`filler ${at} ${at}a ${at}b`))
    const place = inSection('analysis')
    expect(carried([passage('one two')], [...filler(200), passage('one two')], place)[200]).toBe('a')
    expect(carried([passage('one two')], [...filler(201), passage('one two')], place)[201]).toBe('k202')
  })
})

describe('what has a label', () => {
  const scenario = (name: string, text: string): Omit<Scenario, 'key'> => ({
    kind: 'scenario',
    name,
    scenarioKind: 'other',
    text,
    likelihood: null,
  })
  const advice = (label: string | null, text: string): Omit<Recommendation, 'key'> => ({
    kind: 'recommendation',
    label,
    horizon: 'other',
    text,
  })
  const points = (pointKind: KeyPointKind, key: string, text: string): Part => ({
    kind: 'key-points',
    label: 'Any',
    pointKind,
    items: [{ key, text }],
  })

  it('is known by it, in any spelling, whatever else is said', () => {
    const place = inSection('recommendations')
    const outlooks = [scenario('Calm', 'one two'), scenario('Storm', 'three four')]
    const laterOutlooks = [scenario('STORM', 'five six'), scenario('calm!', 'seven')]
    expect(carried(outlooks, laterOutlooks, place)).toEqual(['b', 'a'])
    const advices = [advice('At once', 'one two'), advice('Later', 'three four')]
    expect(carried(advices, [advice('LATER', 'five'), advice('At–once', 'six')], place)).toEqual(['b', 'a'])
  })

  it('is known by its words alone where there is no label', () => {
    const place = inSection('recommendations')
    expect(carried([advice(null, 'one two')], [advice(null, 'five six')], place)).toEqual(['k1'])
    expect(carried([advice(null, 'one two')], [advice('Now', 'one two')], place)).toEqual(['a'])
  })

  it('is a point of its own sort only', () => {
    const content = (pointKind: KeyPointKind, key: string, text: string) =>
      aContent({ ...inSection('key-points')([points(pointKind, key, text)]) })
    const earlier = content('assumptions', 'a', 'one two')
    const keyOf = (after: BriefContent) => listKeys(carryKeys(earlier, after, countKeys()))[0]
    expect(keyOf(content('assumptions', '', 'one two three'))).toBe('a')
    expect(keyOf(content('red-flags', '', 'one two'))).toBe('k1')
  })

  it('is no bottom line if it is one of several key judgments', () => {
    const judgment = (text: string): Omit<Judgment, 'key'> => ({
      kind: 'judgment',
      role: 'key-judgment',
      runs: [{ role: 'statement', text }],
      likelihood: null,
      confidence: null,
    })
    const later = [judgment('five six'), judgment('one two')]
    expect(carried([judgment('one two'), judgment('three four')], later, inSection('bluf'))).toEqual([
      'k1',
      'a',
    ])
  })
})

it('a key that went with its part is not given to another', () => {
  const offered = ['prank', 'fresh'].values()
  const after = change('hypotheses', ([error, , weighed]) =>
    [error, weighed, hypothesis('Rats gnawed through a cable.')].filter((part) => !!part),
  )
  const given = listKeys(carryKeys(before, after, () => offered.next().value ?? 'none left'))
  expect(given.slice(0, 4)).toEqual(['bluf', 'error', 'weighed', 'fresh'])
})
