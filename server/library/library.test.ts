import { getBottomLine } from '#domain/briefs/bottom-line.ts'
import { describe, expect, it } from 'vitest'
import { foldName } from '#domain/names/fold-name.ts'
import { libraryRules, listParts } from './library-rules.test-data.ts'
import { readBriefs, readCategories, type LibraryBrief } from './read-library.ts'

// Throws, naming file and line, for a brief that is not read without a warning.
const briefs = await readBriefs('content')

describe('every brief of the library', () => {
  it.each(Object.entries(libraryRules))('%s', (_, rule) => {
    expect(briefs.flatMap((brief) => rule(brief).map((wrong) => `${brief.slug}: ${wrong}`))).toEqual([])
  })
})

/** A defect for each rule: a rule that lets its own pass would be none. */
const defects: Readonly<Record<keyof typeof libraryRules, (brief: LibraryBrief) => void>> = {
  'has the seven sections, none of them empty': ({ content }) => content.sections.pop(),
  'is filed as a public demonstration, checked by another than its author': ({ frontMatter }) =>
    (frontMatter.verifier = frontMatter.author),
  'was published here on the day its text says': ({ content }) => (content.publishedOn = '2016-02-29'),
  'has two hypotheses or more, with support and uncertainties, and an assessment': ({ content }) =>
    listParts(content, 'hypothesis')[1]?.runs.pop(),
  'states its confidence with a reason': ({ content }) =>
    Object.assign(getBottomLine(content) ?? {}, { confidence: { level: 'low', reason: null } }),
  'has likelihoods of one yardstick only, each as the yardstick has it': ({ content }) =>
    Object.assign(getBottomLine(content) ?? {}, {
      likelihood: { term: 'likely', yardstick: 'icd-203', low: 55, high: 75 },
    }),
  'rates every hypothesis, so that together they can come to certainty': ({ content }) =>
    listParts(content, 'hypothesis').forEach(
      (part) => (part.likelihood = { term: 'likely', yardstick: 'icd-203', low: 55, high: 80 }),
    ),
  'has a best, a worst and a most likely scenario, and none is likelier than the most likely': ({
    content,
  }) =>
    Object.assign(listParts(content, 'scenario')[0] ?? {}, {
      likelihood: { term: 'almost certain', yardstick: 'icd-203', low: 95, high: 99 },
    }),
  'has three sources or more, each with publisher, day and grade': ({ content }) =>
    Object.assign(content.sources[0] ?? {}, { grade: null }),
  'cites every source and none that is not there': ({ content }) => content.sources.pop(),
  'gives https addresses with the day they were retrieved, or none': ({ content }) =>
    Object.assign(content.sources[0] ?? {}, { url: 'https://example.org/', retrievedOn: null }),
  'describes in section 6 the entities of its front matter, and no others': ({ frontMatter }) =>
    frontMatter.entities.pop(),
}

describe('the rules of the library', () => {
  it('are twelve, each with a defect', () => {
    expect(Object.keys(libraryRules)).toHaveLength(12)
    expect(Object.keys(defects).toSorted()).toEqual(Object.keys(libraryRules).toSorted())
  })

  it.each(Object.entries(libraryRules))('catch a brief of which it is not true that it %s', (name, rule) => {
    const [whole] = briefs
    const broken = structuredClone(whole)
    if (!broken) throw new Error('the library is empty')
    defects[name]?.(broken)
    expect(rule(broken)).not.toEqual([])
  })
})

describe('the library', () => {
  it('has two dozen briefs or more, in every category and from 2017 to 2026', async () => {
    const categories = (await readCategories('content')).map(({ slug }) => slug)
    expect(briefs.length).toBeGreaterThanOrEqual(24)
    expect(categories.length).toBeGreaterThanOrEqual(5)
    expect(new Set(briefs.map(({ frontMatter }) => frontMatter.category))).toEqual(new Set(categories))
    const years = new Set(briefs.map(({ content }) => Number(content.publishedOn?.slice(0, 4))))
    expect([Math.min(...years), Math.max(...years)]).toEqual([2017, 2026])
    expect(years.size).toBeGreaterThanOrEqual(9)
  })

  it('has three hypotheses or more in a third of its briefs', () => {
    const rich = briefs.filter(({ content }) => listParts(content, 'hypothesis').length >= 3)
    expect(rich.length * 3).toBeGreaterThanOrEqual(briefs.length)
  })

  it('holds its judgments with every level of confidence, none in more than half of the briefs', () => {
    for (const level of ['low', 'moderate', 'high']) {
      const held = briefs.filter(({ content }) => getBottomLine(content)?.confidence?.level === level)
      expect(held.length, level).toBeGreaterThan(2)
      expect(held.length, level).toBeLessThanOrEqual(briefs.length / 2)
    }
  })

  it('spells and files every entity in one way', () => {
    const ways = new Map<string, Set<string>>()
    for (const { name, kind, aliases } of briefs.flatMap(({ frontMatter }) => frontMatter.entities)) {
      const way = `${name} (${kind}) ${aliases.toSorted().join(', ')}`
      for (const key of [name, ...aliases].map(foldName)) ways.set(key, (ways.get(key) ?? new Set()).add(way))
    }
    expect([...ways.values()].filter((found) => found.size > 1).map((found) => [...found])).toEqual([])
    for (const [alias, way] of [
      ['facebook', 'Meta (organisation) Facebook'],
      ['russian federation', 'Russia (place) Russian Federation'],
      ['usa', 'United States (place) US, USA'],
    ] as const) {
      expect([...(ways.get(alias) ?? [])]).toEqual([way])
    }
  })
})
