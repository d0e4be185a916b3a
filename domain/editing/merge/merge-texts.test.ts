import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent, KeyPoints, Part, SectionKind } from '#domain/briefs/brief-content.ts'
import { mapKeys } from '#domain/briefs/keys.ts'
import { mapProse } from '#domain/briefs/map-prose.ts'
import { blankContent, withBlanks } from '#domain/editing/blank-content.ts'
import type { EditedText } from '#domain/editing/edited-brief.ts'
import { addSource, moveSource, removeSource } from '#domain/editing/edit-sources.ts'
import { listConflicts, mergeTexts } from './merge-texts.ts'
import type { Side } from './merge-lists.ts'
import { saysSame } from './says-same.ts'

const content = withBlanks(aContent())
const base: EditedText = {
  content,
  marking: 'TLP:CLEAR',
  entityFacts: [{ name: 'Harbour Authority (HA)', kind: 'organisation', aliases: [] }],
  dismissals: [{ id: 'one', what: 'Say which port.', reason: 'The title does.' }],
}

const withContent = (change: Partial<BriefContent>): EditedText => ({
  ...base,
  content: { ...content, ...change },
})

function withPart(key: string, change: Partial<Part>): EditedText {
  const sections = content.sections.map((section) => ({
    ...section,
    parts: section.parts.map((part) =>
      'key' in part && part.key === key ? ({ ...part, ...change } as Part) : part,
    ),
  }))
  return withContent({ sections })
}

function withParts(kind: SectionKind, edit: (parts: Part[]) => Part[], of = base): EditedText {
  const sections = of.content.sections.map((section) =>
    section.kind === kind ? { ...section, parts: edit(section.parts) } : section,
  )
  return { ...of, content: { ...of.content, sections } }
}

const all = (side: Side) => () => side
const suggested = ({ suggested: side }: { suggested: Side }) => side
const partsOf = (text: EditedText, kind: SectionKind) =>
  text.content.sections.find((section) => section.kind === kind)?.parts ?? []
const hypothesis = (key: string, text: string): Part => ({
  kind: 'hypothesis',
  key,
  name: null,
  runs: [{ role: 'statement', text }],
  likelihood: null,
})

const icd = { term: 'unlikely', yardstick: 'icd-203', low: 20, high: 45 } as const
const grade = { reliability: 'C', credibility: 3 } as const
const [source, note] = content.sources

describe('two texts of one brief', () => {
  it('are the same whatever their parts are known by and however they are stored', () => {
    const stored = JSON.parse(
      JSON.stringify({
        dismissals: base.dismissals,
        entityFacts: [{ aliases: [], kind: 'organisation', name: 'Harbour Authority (HA)' }],
        marking: base.marking,
        content,
      }),
    ) as EditedText
    expect(saysSame(base, stored)).toBe(true)
    expect(listConflicts({ mine: base, theirs: stored, base: undefined })).toEqual([])
    const renamed = { ...base, content: mapKeys(content, ({ key }) => `${key} anew`) }
    expect(saysSame(base, renamed)).toBe(true)
  })

  it('are the same with and without places in which nothing is written', () => {
    const isWritten = ({ kind }: Part) => kind !== 'scenario' && kind !== 'subheading'
    const bare = withParts('recommendations', (parts) => parts.filter(isWritten))
    const whole = { ...bare, content: withBlanks(bare.content) }
    expect(partsOf(whole, 'recommendations').length).toBeGreaterThan(partsOf(bare, 'recommendations').length)
    for (const texts of [
      { mine: whole, theirs: bare },
      { mine: bare, theirs: whole },
    ]) {
      expect(listConflicts({ ...texts, base: undefined })).toEqual([])
      expect(saysSame(mergeTexts({ ...texts, base: bare }, suggested), whole)).toBe(true)
    }
  })

  it.each<[what: string, theirs: EditedText, title: string, shown: string]>([
    ['title', withContent({ title: 'Other' }), 'Title', 'Other'],
    ['day', withContent({ publishedOn: '2026-03-06' }), 'Date stated in the text', '2026-03-06'],
    ['language', withContent({ language: 'fr' }), 'Language', 'fr'],
    ['first lines', withContent({ preamble: ['Other'] }), 'Before the first section', 'Other'],
    ['closing links', withContent({ explore: [] }), 'Explore more', ''],
    ['marking', { ...base, marking: 'TLP:AMBER' }, 'Marking', 'TLP:AMBER'],
    [
      'kind of a name',
      { ...base, entityFacts: [{ name: 'Harbour Authority (HA)', kind: 'person', aliases: [] }] },
      'Kind of “Harbour Authority (HA)”',
      'person',
    ],
    ['advice set aside', { ...base, dismissals: [] }, 'Advice set aside', ''],
    ['wording', withPart('part1', { text: '**Traffic** shifts.' }), 'Implications', '**Traffic** shifts.'],
    [
      'likelihood',
      withPart('error', { likelihood: icd }),
      'Competing Hypotheses: Hypothesis A',
      'unlikely (20–45%, ICD 203)',
    ],
    [
      'confidence',
      withPart('bluf', { confidence: { level: 'high', reason: 'x' } }),
      'BLUF: Bottom line',
      'high – x',
    ],
    ['code', withPart('bluf', { code: 'risk' }), 'BLUF: Bottom line', 'risk'],
    [
      'grade',
      withContent({
        sources: content.sources.map((one) => ({ ...one, grade: one === source ? grade : one.grade })),
      }),
      'Source 1',
      'Grade C3',
    ],
    [
      'address',
      withContent({
        sources: content.sources.map((one) => ({
          ...one,
          url: one === source ? 'https://example.org/x' : one.url,
        })),
      }),
      'Source 1',
      'https://example.org/x',
    ],
  ])('that differ in a %s are shown to differ, and either can be had', (...[, theirs, title, shown]) => {
    const texts = { mine: base, theirs, base: undefined }
    const [conflict, ...others] = listConflicts(texts)
    expect(others).toEqual([])
    expect(conflict?.title).toBe(title)
    expect(conflict?.theirs).toContain(shown)
    expect(conflict?.mine).not.toBe(conflict?.theirs)
    expect(saysSame(mergeTexts(texts, all('theirs')), theirs)).toBe(true)
    expect(saysSame(mergeTexts(texts, all('mine')), base)).toBe(true)
  })

  it.each([
    ['TLP:CLEAR', 'TLP:AMBER', 'theirs'],
    ['TLP:RED', 'TLP:GREEN', 'mine'],
  ] as const)('marked %s and %s are suggested to be as strict as the stricter', (mine, theirs, side) => {
    for (const common of [undefined, { ...base, marking: mine }, { ...base, marking: theirs }])
      expect(
        listConflicts({
          mine: { ...base, marking: mine },
          theirs: { ...base, marking: theirs },
          base: common,
        }),
      ).toMatchObject([{ id: 'marking', suggested: side }])
  })

  it('keep what each of two people wrote in another part of one section', () => {
    const mine = withPart('error', { name: 'Mine' })
    const theirs = withPart('prank', { name: 'Theirs' })
    const merged = mergeTexts({ mine, theirs, base }, suggested)
    expect(partsOf(merged, 'hypotheses')).toMatchObject([{ name: 'Mine' }, { name: 'Theirs' }, {}])
  })

  it('keep what both added, and leave out what one of them took away', () => {
    const mine = withParts('hypotheses', (parts) => [...parts, hypothesis('c', 'My third.')])
    const theirs = withParts('hypotheses', (parts) => [hypothesis('d', 'Their first.'), ...parts.slice(1)])
    const merged = mergeTexts({ mine, theirs, base }, suggested)
    expect(partsOf(merged, 'hypotheses')).toMatchObject([
      { key: 'd' },
      { key: 'prank' },
      { key: 'weighed' },
      { key: 'c' },
    ])
    // Who took it away is not known without what they began from: then it stays.
    const unsure = mergeTexts({ mine, theirs, base: undefined }, suggested)
    expect(partsOf(unsure, 'hypotheses')).toHaveLength(5)
  })

  it('are put in the order of either', () => {
    const theirs = withParts('tags', (parts) => parts.toReversed())
    const texts = { mine: base, theirs, base: undefined }
    expect(listConflicts(texts)).toMatchObject([{ title: 'Order: Tags', theirs: 'maritime security\nports' }])
    expect(partsOf(mergeTexts(texts, all('theirs')), 'tags')).toEqual(partsOf(theirs, 'tags'))
    expect(mergeTexts(texts, all('mine'))).toEqual(base)
  })

  it('have the same empty places, whichever page made them', () => {
    const blank = (name: string) => ({
      ...base,
      content: mapKeys(blankContent(), () => `${name} ${Math.random()}`),
    })
    const write = (of: EditedText, text: string) =>
      withParts(
        'bluf',
        ([part]) => (part ? [{ ...part, runs: [{ role: 'statement', text }] } as Part] : []),
        of,
      )
    expect(listConflicts({ mine: blank('mine'), theirs: blank('theirs'), base: undefined })).toEqual([])
    const one = { mine: blank('mine'), theirs: write(blank('theirs'), 'Theirs.'), base: undefined }
    expect(saysSame(mergeTexts(one, suggested), one.theirs)).toBe(true)
    const both = { ...one, mine: write(blank('mine'), 'Mine.') }
    expect(listConflicts(both)).toMatchObject([{ mine: 'Mine.', theirs: 'Theirs.' }])
    const [kept] = partsOf(mergeTexts(both, all('mine')), 'bluf')
    const [stored] = partsOf(both.theirs, 'bluf')
    expect(kept).toMatchObject({ key: (stored as { key: string }).key, runs: [{ text: 'Mine.' }] })
  })
})

describe('citations of two texts', () => {
  const added = {
    key: 'added',
    title: 'Added',
    publisher: null,
    publishedOn: null,
    url: 'https://example.org/added',
  }
  const other = { ...added, key: 'other', title: 'Other', url: 'https://example.org/other' }
  const rest = { language: null, retrievedOn: null, grade: null }
  const citing = (of: BriefContent, text: string): BriefContent =>
    mapProse(of, (said) => (said === 'Traffic shifts.' ? text : said))
  const citingLog = (of: BriefContent, text: string): BriefContent =>
    mapProse(of, (said) => (said === 'The log is whole' ? text : said))
  const saidBy = (text: EditedText) => {
    const titles = new Map(text.content.sources.map(({ number, title }) => [number, title]))
    const said: string[] = []
    mapProse(text.content, (prose) => {
      if (prose.startsWith('cites '))
        said.push(prose.replace(/\[(\d+)\]/g, (_, number) => titles.get(Number(number)) ?? 'nothing'))
      return prose
    })
    return said
  }

  it('go on meaning the source that they meant where they were written', () => {
    const mine = citing(addSource(content, { ...added, ...rest }), 'cites [3]')
    const theirs = citingLog(
      moveSource(addSource(content, { ...other, ...rest }), 2, -1),
      'cites [1] and [3]',
    )
    const texts = { mine: { ...base, content: mine }, theirs: { ...base, content: theirs }, base }
    const merged = mergeTexts(texts, suggested)
    expect(saidBy(merged)).toEqual([`cites ${note?.title ?? ''} and Other`, 'cites Added'])
    expect(merged.content.sources.map(({ number }) => number)).toEqual([1, 2, 3, 4])
  })

  it('of one source that both added cite it once', () => {
    const mine = citing(addSource(content, { ...added, ...rest }), 'cites [3]')
    const theirs = citingLog(addSource(content, { ...added, ...rest, key: 'elsewhere' }), 'cites [3]')
    const texts = { mine: { ...base, content: mine }, theirs: { ...base, content: theirs }, base }
    const merged = mergeTexts(texts, suggested)
    expect(saidBy(merged)).toEqual(['cites Added', 'cites Added'])
    expect(merged.content.sources).toHaveLength(3)
  })

  it('of a source that was taken away come to mean no other', () => {
    const mine = { ...base, content: citing(content, 'cites [1] and [2]') }
    const theirs = { ...base, content: removeSource(content, 1) }
    const merged = mergeTexts({ mine, theirs, base }, ({ id, suggested: side }) =>
      id.startsWith('sources: ') ? 'theirs' : side,
    )
    expect(saidBy(merged)).toEqual([`cites nothing and ${note?.title ?? ''}`])
  })

  it('of a source that never was do not come to mean one of the other text', () => {
    const mine = { ...base, content: addSource(content, { ...added, ...rest }) }
    const theirs = { ...base, content: citing(content, 'cites [3]') }
    expect(saidBy(mergeTexts({ mine, theirs, base }, suggested))).toEqual(['cites nothing'])
  })
})

describe('a list of points that one has given another label', () => {
  const editLists = (edit: (list: KeyPoints) => KeyPoints) =>
    withParts('key-points', (parts) =>
      parts.map((part) =>
        part.kind === 'key-points' && part.pointKind === 'assumptions' ? edit(part) : part,
      ),
    )
  const relabelled = editLists((list) => ({ ...list, label: 'What we take for granted' }))
  const longer = editLists((list) => ({ ...list, items: [...list.items, { key: 'tide', text: 'It ebbs' }] }))

  it.each([
    ['me', { mine: relabelled, theirs: longer }],
    ['somebody else', { mine: longer, theirs: relabelled }],
  ])('keeps the point that the other has added, if it was %s', (_, texts) => {
    const lists = partsOf(mergeTexts({ ...texts, base }, suggested), 'key-points')
    const assumptions = lists.filter((part) => part.kind === 'key-points' && part.pointKind === 'assumptions')
    expect(assumptions).toMatchObject([
      { label: 'What we take for granted', items: [{ key: 'log' }, { key: 'clocks' }, { key: 'tide' }] },
    ])
  })
})
