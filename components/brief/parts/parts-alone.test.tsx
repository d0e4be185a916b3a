import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { Hypothesis, Part } from '#domain/briefs/brief-content.ts'
import { toShownBrief } from '#domain/pages/shown-brief.ts'
import { Preamble, TechniquesBlock } from '#components/brief/brief-article.tsx'
import { toBriefLinks } from '#components/brief/brief-links.ts'
import { makePage, makeSection } from '#components/brief/brief-page.test-data.ts'
import { BriefSection, RunOfParts } from '#components/brief/brief-section.tsx'
import { renderBrief } from '#components/brief/rendered-text.test-data.tsx'
import { SourceNotes } from '#components/brief/source-notes.tsx'

const hypothesis: Hypothesis = {
  kind: 'hypothesis',
  key: 'late',
  name: 'Late',
  runs: [
    { role: 'statement', text: 'Stated [2]. ' },
    { role: 'support', text: 'Supported [1][2]. ' },
    { role: 'uncertainty', text: 'Doubted [1].' },
  ],
  likelihood: null,
}
const passage = (text: string): Part => ({ kind: 'passage', key: text, form: 'paragraph', text })
const content = aContent({
  preamble: ['Before all [1].', 'And again [1].'],
  sections: [
    ...aContent().sections,
    makeSection('hypotheses', [passage('Again [1].'), hypothesis, passage('And [1][2].'), hypothesis], 9),
  ],
})
const links = toBriefLinks(makePage(content), 'en')
const shown = toShownBrief(content)

/** Everything on the page of a brief that can be rendered by itself. */
const parts = [
  <Preamble texts={shown.preamble} links={links} />,
  ...shown.sections.map((section) => <BriefSection section={section} links={links} />),
  ...shown.sections.flatMap(({ runs }) => runs.map((run) => <RunOfParts run={run} links={links} />)),
  <TechniquesBlock uses={shown.techniques} links={links} />,
  <SourceNotes sources={content.sources} citedIn={shown.citedIn} />,
]

describe('every part of a brief, rendered alone, is as it is on the whole page', () => {
  const whole = renderBrief(content)

  test('with as many parts as there are', () => {
    expect(parts.length).toBeGreaterThan(20)
    expect(whole).toContain('id="c1-opening"')
    expect(whole).toContain('id="c2-s9"')
    expect(whole.match(/<\/span><b>[A-Z]<\/b>/g)).toHaveLength(4)
  })

  test('twice', () => {
    for (const part of parts) {
      const once = renderToStaticMarkup(part)
      expect(whole).toContain(once)
      expect(renderToStaticMarkup(part)).toBe(once)
    }
  })

  test('from the last to the first', () => {
    for (const part of parts.toReversed()) expect(whole).toContain(renderToStaticMarkup(part))
    expect(renderBrief(content)).toBe(whole)
  })

  test('after the model was made again', () => {
    expect(toShownBrief(content)).toEqual(shown)
  })
})
