import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { makeContent, makePage, makeSection, site } from '#components/brief/brief-page.test-data.ts'
import { BriefArticle } from '#components/brief/brief-article.tsx'

const use = (name: string) => ({
  kind: 'technique' as const,
  key: name,
  name,
  description: 'It showed this.',
})

it('leads from a technique in a section and in the closing block to its page, by the name as written', () => {
  const content = makeContent({
    sections: [makeSection('analysis', [use('SWOT')])],
    techniques: [use('ACH')],
  })
  const techniques = {
    SWOT: { slug: 'swot-analysis' },
    ACH: { slug: 'analysis-of-competing-hypotheses' },
  }
  const html = renderToStaticMarkup(<BriefArticle site={site} page={makePage(content, { techniques })} />)
  expect(html).toContain('<h3 dir="auto"><a href="/techniques/swot-analysis">SWOT</a></h3>')
  expect(html).toContain('<dt dir="auto"><a href="/techniques/analysis-of-competing-hypotheses">ACH</a></dt>')
})

it('leaves a name without a page as it is', () => {
  const content = makeContent({ techniques: [use('constructor')] })
  const html = renderToStaticMarkup(<BriefArticle site={site} page={makePage(content)} />)
  expect(html).toContain('<dt dir="auto">constructor</dt>')
})
