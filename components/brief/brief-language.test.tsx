import { expect, test } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { makeContent, makeSection } from './brief-page.test-data.ts'
import { renderBrief } from './rendered-text.test-data.tsx'

const foreign = aContent({ language: 'fr', preamble: ['Avant tout [1].'] })
const markup = renderBrief(foreign)

/** Opening tags of elements that take the direction of their text: the words of the brief. */
const listTexts = (html: string) => html.match(/<[a-z0-9]+ [^>]*dir="auto"[^>]*>/g) ?? []

test('a brief in another language says so at its title, its preamble and every text of its sections', () => {
  expect(markup).toContain(`<h1 dir="auto" lang="fr">${foreign.title}</h1>`)
  expect(markup).toContain('<div class="pre"><p dir="auto" lang="fr">Avant tout')
  const sections = markup.match(/<section .*?<\/section>/g) ?? []
  expect(sections.length).toBeGreaterThan(3)
  const texts = sections.flatMap(listTexts)
  expect(texts.length).toBeGreaterThan(15)
  expect(texts.filter((tag) => !tag.includes('lang="fr"'))).toEqual([])
  expect(markup).toMatch(/<h2 lang="fr"><b>1<\/b>/)
})

test('the list of sections says so of the titles of the brief, and not of the words of the page', () => {
  const list = /<nav class="toc".*?<\/nav>/.exec(markup)?.[0]
  expect(list).toMatch(/<a href="#s1" lang="fr"><b>1<\/b> /)
  expect(list).toMatch(/<a href="#sources"> <bdi>Sources<\/bdi><\/a>/)
})

test('the words of the page inside of them are in the language of the page', () => {
  expect(markup).toMatch(/<a id="[^"]+" href="#n1" role="doc-noteref" aria-label="Source 1" lang="en">/)
  expect(markup).toMatch(/aria-label="Rating of J1" lang="en"/)
  expect(markup).toMatch(/<dt>Likelihood of J1<\/dt>/)
  expect(markup).toContain('<h2>')
})

test('a subheading and the text below it are of the brief', () => {
  const parts = [
    { kind: 'subheading', text: 'Suite' },
    { kind: 'technique', key: 't', name: 'ACH', description: 'Rien.' },
  ] as const
  const content = makeContent({ language: 'pt-BR', sections: [makeSection('other', [...parts])] })
  expect(renderBrief(content)).toContain(
    '<h3 lang="pt-BR" dir="auto">Suite</h3><h3 lang="pt-BR" dir="auto">ACH</h3>',
  )
})

test.each([
  ['Vu par deux analystes.', '<p class="origin" dir="auto" lang="fr">Vu par deux analystes.</p>'],
  [null, '<p class="origin" dir="auto">See our '],
])('how it came about is said in the words of the brief or of the page: %s', (provenance, said) => {
  expect(renderBrief({ ...foreign, provenance })).toContain(said)
})

test('every text of the brief runs in the direction of its own words', () => {
  expect(markup).not.toMatch(/<(?:p|dt|dd|li)(?: class="\w+")? lang="fr"/)
})

test.each([null, 'en'])(
  'nothing is said of a brief whose language is %s, as the page is in it',
  (language) => {
    const html = renderBrief(aContent({ language, sources: [] }))
    expect(html).toContain('<h1 dir="auto">')
    expect(html).not.toContain('lang=')
  },
)

test('a source that leads back to a section without a number names it in the language of the brief', () => {
  const passage = { kind: 'passage', key: '', form: 'paragraph', text: 'Dit [1].' } as const
  const sections = [{ ...makeSection('other', [passage]), number: null, title: 'Contexte' }]
  const html = renderBrief(
    makeContent({ language: 'fr', sections, sources: foreign.sources, preamble: ['Vu [1].'] }),
  )
  expect(html).toContain('role="doc-backlink"><bdi lang="fr">Contexte</bdi></a>')
  expect(html).toContain('role="doc-backlink"><bdi>opening</bdi></a>')
})
