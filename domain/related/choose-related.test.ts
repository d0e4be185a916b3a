import { describe, expect, it } from 'vitest'
import { chooseRelated, type RelatedCandidate } from './choose-related.ts'

function aCandidate(id: string, common: Partial<RelatedCandidate> = {}): RelatedCandidate {
  return { id, entities: [], tags: [], techniques: 0, sameCategory: false, relatedFrom: 0, ...common }
}

const idsOf = (candidates: readonly RelatedCandidate[]) => chooseRelated(candidates).map(({ id }) => id)

describe('chooseRelated', () => {
  it.each<[what: string, common: Partial<RelatedCandidate>, strength: number | null]>([
    ['nothing', {}, null],
    ['the category alone', { sameCategory: true }, null],
    ['a technique alone', { techniques: 3 }, null],
    ['category and technique', { sameCategory: true, techniques: 2 }, 0.3],
    ['an entity that no other brief names', { entities: [1] }, 1],
    ['an entity that four briefs name', { entities: [4] }, 0.5],
    ['a tag that four briefs carry', { tags: [4] }, 0.3],
    ['two entities and the category', { entities: [4, 100], sameCategory: true }, 0.8],
    ['an entity whose count is not known yet', { entities: [0] }, 1],
  ])('weighs %s', (_, common, strength) => {
    const chosen = chooseRelated([aCandidate('other', common)])
    expect(chosen.map((one) => ({ ...one, strength: Number(one.strength.toFixed(6)) }))).toEqual(
      strength === null ? [] : [{ id: 'other', strength }],
    )
  })

  it('puts what few briefs name before what many name', () => {
    const country = aCandidate('country', { entities: [200, 200] })
    const vendor = aCandidate('vendor', { entities: [2] })
    expect(idsOf([country, vendor])).toEqual(['vendor', 'country'])
  })

  it('keeps the order in which equals came', () => {
    const equals = ['c', 'a', 'b'].map((id) => aCandidate(id, { tags: [3] }))
    expect(idsOf(equals)).toEqual(['c', 'a', 'b'])
  })

  it('chooses six at most', () => {
    const many = Array.from({ length: 9 }, (_, at) => aCandidate(`brief-${at}`, { entities: [at + 1] }))
    expect(idsOf(many)).toEqual(['brief-0', 'brief-1', 'brief-2', 'brief-3', 'brief-4', 'brief-5'])
  })

  it('leaves out what twelve others lead to, and takes the next', () => {
    const full = aCandidate('full', { entities: [1], relatedFrom: 12 })
    const open = aCandidate('open', { entities: [50], relatedFrom: 11 })
    expect(idsOf([full, open])).toEqual(['open'])
  })
})
