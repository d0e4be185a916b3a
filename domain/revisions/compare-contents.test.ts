import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { setCode } from '#domain/briefs/set-code.ts'
import { compareContents } from './compare-contents.ts'

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

  it('says another kind of insight, which daily summaries show', () => {
    const [before, after] = [setCode(aContent(), 'signal'), setCode(aContent(), 'risk')]
    expect(changes(before, after).join()).toMatch(/Kind of insight: -signal-\+risk\+/)
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
    expect(changes(aContent(), after)).toHaveLength(1)
    expect(changes(aContent(), after)[0]).toMatch(/^1 Bottom line: /)
  })

  it('takes sections that another one moved on for the same', () => {
    const after = structuredClone(aContent())
    const section = { number: 3, title: 'Method', kind: 'other' as const, parts: [] }
    after.sections = after.sections.flatMap((one) => {
      const moved = { ...one, number: one.number !== null && one.number >= 3 ? one.number + 1 : one.number }
      return one.number === 3 ? [section, moved] : [moved]
    })
    expect(changes(aContent(), after)).toEqual(['3 Method: +Method+'])
  })

  it('takes no section for one of several of its kind', () => {
    const passage = (text: string) => ({
      kind: 'passage' as const,
      key: text,
      form: 'paragraph' as const,
      text,
    })
    const annex = (title: string) => ({
      number: null,
      title,
      kind: 'analysis' as const,
      parts: [passage(title)],
    })
    const before = { ...aContent(), sections: [annex('Ferries')] }
    const after = { ...aContent(), sections: [annex('Docks'), annex('Quays')] }
    expect(changes(before, after)).toEqual(['· Docks: +Docks+', '· Quays: +Quays+', '· Ferries: -Ferries-'])
  })

  it('says that a sentence speaks against a hypothesis now', () => {
    const weighing = (role: 'support' | 'uncertainty') => {
      const content = structuredClone(aContent())
      for (const part of content.sections.flatMap(({ parts }) => parts))
        if (part.kind === 'hypothesis')
          part.runs = [
            { role: 'statement', text: 'It sank. ' },
            { role: 'support', text: 'Two saw it.' },
            { role, text: ' One did not.' },
          ]
      return content
    }
    expect(changes(weighing('support'), weighing('uncertainty')).join()).toContain('+\nDoubts:+ One did not.')
  })

  it('says where a link leads in a section in which one leads elsewhere, and nowhere else', () => {
    const saying = (text: string) => {
      const content = structuredClone(aContent())
      const [first, second] = content.sections
      if (!first || !second) throw new Error('too few sections')
      first.parts = [{ kind: 'passage', key: 'said', form: 'paragraph', text }]
      second.parts = [{ kind: 'passage', key: 'more', form: 'paragraph', text: '[More](/more) is known.' }]
      return content
    }
    const [before, after] = ['https://a.example/', 'https://b.example/'].map((to) =>
      saying(`See [the note](${to}).`),
    )
    if (!before || !after) throw new Error('too few contents')
    expect(changes(before, after)).toEqual(['1 BLUF: See the note (https://-a-+b+.example/).'])
    expect(changes(saying('It [sank](/why).'), saying('It [floats](/why).'))).toEqual([
      '1 BLUF: It -sank-+floats+.',
    ])
  })

  it('says the title of a section in its text only where the title was changed', () => {
    const after = structuredClone(aContent())
    const [first] = after.sections
    if (!first) throw new Error('no section')
    first.parts = [{ kind: 'passage', key: 'said', form: 'paragraph', text: 'Said otherwise.' }]
    const [said = ''] = changes(aContent(), after)
    expect(said.split(first.title)).toHaveLength(2)
    first.title = 'In short'
    expect(changes(aContent(), after)[0]).toMatch(/^1 In short: .*\+In short\+/s)
  })

  it('shows a section that came as its text alone, and one without a text by its title', () => {
    const before = { ...aContent(), sections: [] }
    const [first] = aContent().sections
    if (!first) throw new Error('no section')
    const section = { ...first, title: 'In short', parts: [] }
    expect(changes(before, { ...before, sections: [section] })).toEqual(['1 In short: +In short+'])
    const passage = { kind: 'passage' as const, key: 'said', form: 'paragraph' as const, text: 'It was.' }
    const filled = { ...before, sections: [{ ...section, parts: [passage] }] }
    expect(changes(before, filled)).toEqual(['1 In short: +It was.+'])
  })

  it('puts a section that is gone behind the others', () => {
    const after = { ...aContent(), sections: aContent().sections.slice(0, -1) }
    const gone = aContent().sections.at(-1)
    const last = compareContents(aContent(), after).at(-1)
    expect(last?.title).toBe(gone?.title)
    expect(last?.pieces.map(({ kind }) => kind)).toEqual(['removed'])
  })
})

describe('nothing that a revision says is left out', () => {
  const changed: [string, (content: BriefContent) => void][] = [
    ['the title', (content) => (content.title = 'Another title')],
    ['the day', (content) => (content.publishedOn = '1999-01-01')],
    ['the language', (content) => (content.language = 'fr')],
    ['the provenance', (content) => (content.provenance = 'Made otherwise.')],
    ['the report', (content) => (content.reportTitle = 'Another report')],
    ['the outlet', (content) => (content.outlet = 'Another outlet')],
    ['what comes before the sections', (content) => content.preamble.push('Before all.')],
    [
      'the title of a section',
      (content) => content.sections.forEach((section) => (section.title += ' again')),
    ],
    [
      'a technique',
      (content) => content.techniques.push({ kind: 'technique', key: '', name: 'X', description: null }),
    ],
    ['a source', (content) => content.sources.pop()],
    ['the language of a source', (content) => content.sources.forEach((source) => (source.language = 'fr'))],
    ['a link that leads on', (content) => content.explore.push({ label: 'Elsewhere', href: '/elsewhere' })],
    ['the name of a hypothesis', (content) => change(content, 'hypothesis', { name: 'Another name' })],
    ['the label of a list', (content) => change(content, 'key-points', { label: 'Another label' })],
    ['a likelihood of a hypothesis', (content) => rate(content, 'hypothesis')],
    ['a likelihood of a scenario', (content) => rate(content, 'scenario')],
  ]

  function change(content: BriefContent, kind: 'hypothesis' | 'key-points', facts: object): void {
    const parts = content.sections.flatMap((section) => section.parts)
    Object.assign(parts.find((part) => part.kind === kind) ?? {}, facts)
  }

  function rate(content: BriefContent, kind: 'hypothesis' | 'scenario'): void {
    for (const part of content.sections.flatMap(({ parts }) => parts))
      if (part.kind === kind) part.likelihood = { term: 'remote chance', yardstick: 'phia', low: 0, high: 5 }
  }

  it.each(changed)('%s', (_, change) => {
    const after = structuredClone(aContent())
    change(after)
    expect(changes(aContent(), after)).not.toEqual([])
  })
})

it('sections that are alike by number and kind are told apart', () => {
  const [first] = aContent().sections
  if (!first) throw new Error('no section')
  const twice = { ...aContent(), sections: [first, { ...first, parts: [] }] }
  expect(changes(twice, twice)).toEqual([])
  expect(compareContents(twice, { ...twice, sections: [first] }).at(-1)?.pieces.length).toBeGreaterThan(0)
})
