import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent, Part, SectionKind } from '#domain/briefs/brief-content.ts'
import { blankContent } from '#domain/editing/blank-content.ts'
import { blankHypothesis, blankScenario } from '#domain/editing/blank-parts.ts'
import { adviseCitations } from './advise-citations.ts'
import { sourcesField } from './advice.ts'
import { listAdvisedTexts } from './list-advised-texts.ts'

const fact = 'The mill makes 40 % of all flour.'
const paragraph = (text: string): Part => ({ kind: 'passage', key: 'p', form: 'paragraph', text })
const implied = (text: string): Part => ({
  kind: 'implication',
  key: 'p',
  label: null,
  domain: 'other',
  text,
})
const doubt: Part = { ...blankHypothesis(), key: 'p', runs: [{ role: 'uncertainty', text: fact }] }
const advised: Part = { kind: 'recommendation', key: 'p', label: null, horizon: 'other', text: fact }
const foreseen: Part = { ...blankScenario('best'), key: 'p', text: fact }

function toContent(kind: SectionKind, part: Part, sources: BriefContent['sources']): BriefContent {
  return { ...blankContent(), sources, sections: [{ number: null, title: 'One', kind, parts: [part] }] }
}

const adviseOf = (content: BriefContent) => adviseCitations(content, listAdvisedTexts(content), new Map())

describe('adviseCitations', () => {
  it.each<[string, SectionKind, Part]>([
    ['uncited p', 'implications', paragraph(fact)],
    ['uncited p', 'analysis', paragraph(fact)],
    ['uncited p', 'implications', implied(fact)],
    ['uncited doubts p', 'hypotheses', doubt],
  ])('says %s in %s', (id, kind, part) =>
    expect(adviseOf(toContent(kind, part, aContent().sources)).map((one) => one.id)).toEqual([id]),
  )

  it.each<[string, SectionKind, Part]>([
    ['a cited fact', 'implications', implied(`${fact.slice(0, -1)} [1].`)],
    ['a forecast', 'implications', implied('The mill will lose 40 orders.')],
    ['a recommendation', 'recommendations', advised],
    ['a paragraph beside recommendations', 'recommendations', paragraph(fact)],
    ['a scenario', 'recommendations', foreseen],
  ])('asks for no source of %s', (_, kind, part) =>
    expect(adviseOf(toContent(kind, part, aContent().sources))).toEqual([]),
  )

  it('says once that a brief names no source, whatever it states', () => {
    const advice = adviseOf(toContent('implications', implied(fact), []))
    expect(advice).toMatchObject([{ id: 'no source', weight: 'advice', field: sourcesField }])
    expect(adviseOf({ ...blankContent(), sections: [] })).toEqual([])
  })

  it.each([
    ['example.org/weir', true],
    ['javascript:alert(1)', true],
    ['https://example.org/weir', false],
    [' ', false],
    [null, false],
  ])('of the address %s says that it leads nowhere: %s', (url, isSaid) => {
    const sources = aContent()
      .sources.map((one) => ({ ...one, key: 's', number: 3, url }))
      .slice(0, 1)
    const said = adviseOf({ ...blankContent(), sections: [], sources }).map((one) => [one.id, one.field])
    expect(said).toEqual(isSaid ? [['address s', 's']] : [])
  })
})
