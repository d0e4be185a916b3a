import { describe, expect, it } from 'vitest'
import { decideMoment } from './decide-moment.ts'
import { workStates, type BriefStanding, type WorkState } from './governed-brief.ts'
import { briefVerbs, type BriefVerb } from './rights.ts'

function decide(verb: BriefVerb, brief: BriefStanding): string {
  const decision = decideMoment(verb, brief)
  return decision.ok ? `now ${decision.value}` : decision.refusal
}

const published = (next: WorkState | null): BriefStanding => ({ state: 'published', next })

/** Before the first publication: draft, in review, returned, verified, scheduled. */
const unpublished: [BriefVerb, string][] = [
  ['saveDraft', 'now in-review now already-verified scheduled'],
  ['discardDraft', 'now in-review now already-verified scheduled'],
  ['submitBrief', 'now in-review now already-verified scheduled'],
  ['returnBrief', 'not-submitted now not-submitted now scheduled'],
  ['verifyBrief', 'not-submitted now not-submitted already-verified already-verified'],
  ['scheduleBrief', 'needs-verification needs-verification needs-verification now now'],
  ['unscheduleBrief', 'not-scheduled not-scheduled not-scheduled not-scheduled now'],
  ['publishBrief', 'needs-verification needs-verification needs-verification now now'],
  ['correctBrief', 'not-published not-published not-published not-published not-published'],
  ['withdrawBrief', 'not-published not-published not-published not-published not-published'],
  ['renameBrief', 'now now now now now'],
  ['recategoriseBrief', 'now now now now now'],
  ['setLead', 'not-published not-published not-published not-published not-published'],
  ['sharePreview', 'now now now now now'],
  ['setEmbargo', 'now now now now now'],
  ['commentBrief', 'now now now now now'],
  ['handDraft', 'now now now now now'],
]

const isOfLive = (verb: BriefVerb) => ['correctBrief', 'withdrawBrief', 'setLead'].includes(verb)

describe('decideMoment', () => {
  it.each(unpublished)('says when one can %s before the first publication', (verb, answers) => {
    const expected = answers.split(' ').map((answer) => (answer === 'now' ? `now ${verb}` : answer))
    expect(workStates.map((state) => decide(verb, { state }))).toEqual(expected)
  })

  it('says it of every verb', () => {
    expect(unpublished.map(([verb]) => verb)).toEqual(briefVerbs)
  })

  it.each(unpublished.filter(([verb]) => !isOfLive(verb)))('says the same of a next revision: %s', (verb) => {
    const of = (standing: (state: WorkState) => BriefStanding) =>
      workStates.map((state) => decide(verb, standing(state)))
    expect(of(published)).toEqual(of((state) => ({ state })))
  })

  it.each<[BriefVerb, string]>([
    ['saveDraft', 'now saveDraft'],
    ['discardDraft', 'no-draft'],
    ['submitBrief', 'no-draft'],
    ['returnBrief', 'not-submitted'],
    ['verifyBrief', 'not-submitted'],
    ['scheduleBrief', 'already-live'],
    ['unscheduleBrief', 'not-scheduled'],
    ['publishBrief', 'already-live'],
    ['correctBrief', 'now correctBrief'],
    ['withdrawBrief', 'now withdrawBrief'],
    ['renameBrief', 'now renameBrief'],
    ['recategoriseBrief', 'now recategoriseBrief'],
    ['setLead', 'now setLead'],
    ['sharePreview', 'no-draft'],
    ['setEmbargo', 'already-live'],
    ['commentBrief', 'no-draft'],
    ['handDraft', 'no-draft'],
  ])('of a published brief without a next revision: %s', (verb, answer) => {
    expect(decide(verb, published(null))).toBe(answer)
  })

  it.each<[BriefVerb, string]>([
    ['correctBrief', 'now now now now scheduled'],
    ['withdrawBrief', 'now now now now now'],
    ['setLead', 'now now now now now'],
  ])('lets a next revision that is scheduled alone stand in the way: %s', (verb, answers) => {
    const expected = answers.split(' ').map((answer) => (answer === 'now' ? `now ${verb}` : answer))
    expect(workStates.map((next) => decide(verb, published(next)))).toEqual(expected)
  })

  it('lets a withdrawn brief be filed elsewhere only', () => {
    expect(briefVerbs.map((verb) => decide(verb, { state: 'withdrawn' }))).toEqual([
      ...Array.from({ length: 10 }, () => 'withdrawn'),
      'now renameBrief',
      'now recategoriseBrief',
      'withdrawn',
      'withdrawn',
      'withdrawn',
      'withdrawn',
      'withdrawn',
    ])
  })
})
