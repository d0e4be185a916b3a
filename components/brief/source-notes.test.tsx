import { expect, test } from 'vitest'
import type { Citation } from '#domain/briefs/brief-content.ts'
import { makeContent, makeSection } from './brief-page.test-data.ts'
import { renderBrief, toText } from './rendered-text.test-data.tsx'

const source: Citation = {
  key: '',
  language: null,
  number: 1,
  title: 'A source',
  publisher: 'A publisher',
  publishedOn: '2026-03-01',
  url: 'https://example.org/source',
  retrievedOn: '2026-03-02',
  grade: { reliability: 'B', credibility: 2 },
}
const sections = [
  makeSection('other', [{ kind: 'passage', key: '', form: 'paragraph', text: 'Said [1][2].' }], 4),
]
const markup = renderBrief(makeContent({ sections, sources: [source] }))

test('a citation leads to its source and back', () => {
  expect(markup).toContain('<a id="c1-s4" href="#n1" role="doc-noteref" aria-label="Source 1">[1]</a>')
  expect(markup).toContain('<li id="n1">')
  expect(markup).toContain('<a href="#c1-s4" role="doc-backlink">§4</a>')
})

test('a source leads back to the first place in each section and to none that does not cite it', () => {
  const passage = (text: string) => ({ kind: 'passage', key: '', form: 'paragraph', text }) as const
  const page = renderBrief(
    makeContent({
      preamble: ['Before all [1].'],
      sections: [
        makeSection('other', [passage('Once [1], twice [1].')], 4),
        makeSection('other', [passage('Only `[1]` as code.')], 5),
      ],
      techniques: [{ kind: 'technique', key: '', name: 'Red team', description: 'Tried on [1].' }],
      sources: [source],
    }),
  )
  const targets = [...page.matchAll(/href="#(c1-[^"]+)" role="doc-backlink"/g)].map(([, id]) => id)
  expect(targets).toEqual(['c1-opening', 'c1-s4', 'c1-techniques'])
  for (const id of targets) expect(page.split(`id="${id}"`)).toHaveLength(2)
})

test('a number without a source stays text', () => {
  expect(markup).toContain('[2]')
  expect(markup).not.toContain('#n2')
})

test('the grade is said in words', () => {
  expect(toText(markup)).toContain(
    'A publisher, 1 March 2026 · accessed 2 March 2026 B2 usually reliable; probably true',
  )
})

test('an address without encryption is shown and not linked', () => {
  const old = { ...source, url: 'http://example.org/old' }
  const passage = {
    kind: 'passage',
    key: '',
    form: 'paragraph',
    text: 'See [it](http://example.org/it).',
  } as const
  const page = renderBrief(makeContent({ sections: [makeSection('other', [passage], 4)], sources: [old] }))
  expect(page).not.toContain('href="http:')
  expect(toText(page)).toContain('http://example.org/old')
  expect(toText(page)).toContain('See it.')
})

test('a title in another language says so, and a source without an address too', () => {
  const markup = renderBrief(
    makeContent({
      sources: [{ ...source, language: 'fr', title: 'Le port est fermé', url: null, retrievedOn: null }],
    }),
  )
  expect(markup).toContain('<cite lang="fr" dir="auto">Le port est fermé</cite>')
  expect(markup).toContain('<p>No web address.</p>')
})

test('a publisher whose name runs the other way leaves the day behind it where it is', () => {
  const markup = renderBrief(makeContent({ sources: [{ ...source, publisher: 'وكالة' }] }))
  expect(markup).toContain('<span dir="auto">وكالة</span>, <time')
})

test('a brief without sources says so', () => {
  expect(renderBrief(makeContent({ sources: [] }))).toContain('This brief lists no sources.')
})
