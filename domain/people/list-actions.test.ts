import { describe, expect, it } from 'vitest'
import { roles, type Actor } from './actor.ts'
import { workStates, type GovernedBrief } from './governed-brief.ts'
import { can } from './can.ts'
import { listActions } from './list-actions.ts'
import { aBrief, aPerson } from './people.test-data.ts'
import { briefVerbs, type BriefVerb } from './rights.ts'

const states: [string, GovernedBrief][] = [
  ...workStates.map((state): [string, GovernedBrief] => [state, aBrief(state)]),
  ['published', aBrief('published')],
  ...workStates.map((next): [string, GovernedBrief] => [
    `published, next ${next}`,
    aBrief('published', { next }),
  ]),
  ['withdrawn', aBrief('withdrawn')],
]

const saved = 'saveDraft discardDraft submitBrief'
const filed = 'renameBrief recategoriseBrief'
const live = `correctBrief withdrawBrief ${filed} setLead`
const open = 'sharePreview setEmbargo commentBrief handDraft'

/** What an editor who did not write it can do with a brief in each state. */
const possible: Record<string, string> = {
  draft: `${saved} ${filed} ${open}`,
  'in-review': `returnBrief verifyBrief ${filed} ${open}`,
  returned: `${saved} ${filed} ${open}`,
  verified: `returnBrief scheduleBrief publishBrief ${filed} ${open}`,
  scheduled: `scheduleBrief unscheduleBrief publishBrief ${filed} ${open}`,
  published: `saveDraft ${live}`,
  'published, next draft': `${saved} ${live} ${open}`,
  'published, next in-review': `returnBrief verifyBrief ${live} ${open}`,
  'published, next returned': `${saved} ${live} ${open}`,
  'published, next verified': `returnBrief scheduleBrief publishBrief ${live} ${open}`,
  'published, next scheduled': `scheduleBrief unscheduleBrief publishBrief withdrawBrief ${filed} setLead ${open}`,
  withdrawn: filed,
}

/** Why the others cannot be done, state by state, for the verbs in their order. */
const reasons: Record<string, Partial<Record<BriefVerb, string>>> = {
  draft: {
    returnBrief: 'not-submitted',
    verifyBrief: 'not-submitted',
    scheduleBrief: 'needs-verification',
    unscheduleBrief: 'not-scheduled',
    publishBrief: 'needs-verification',
    correctBrief: 'not-published',
    withdrawBrief: 'not-published',
    setLead: 'not-published',
  },
  'in-review': { saveDraft: 'in-review', discardDraft: 'in-review', submitBrief: 'in-review' },
  returned: { verifyBrief: 'not-submitted', publishBrief: 'needs-verification' },
  verified: { saveDraft: 'already-verified', verifyBrief: 'already-verified' },
  scheduled: { saveDraft: 'scheduled', returnBrief: 'scheduled', verifyBrief: 'already-verified' },
  published: {
    discardDraft: 'no-draft',
    submitBrief: 'no-draft',
    verifyBrief: 'not-submitted',
    publishBrief: 'already-live',
    scheduleBrief: 'already-live',
  },
  'published, next scheduled': { correctBrief: 'scheduled' },
  withdrawn: { saveDraft: 'withdrawn', correctBrief: 'withdrawn', withdrawBrief: 'withdrawn' },
}

it('knows every state', () => expect(states).toHaveLength(12))

describe.each(states)('of a brief that is %s', (name, brief) => {
  it('an editor is told what can be done, and why the rest cannot', () => {
    const actions = listActions(aPerson(['editor']), brief)
    const allowed = actions.filter(({ refusal }) => refusal === null).map(({ verb }) => verb)
    expect(allowed.join(' ')).toBe(possible[name])
    const refusals = Object.fromEntries(actions.map(({ verb, refusal }) => [verb, refusal]))
    expect(refusals).toMatchObject(reasons[name] ?? {})
  })

  it('everyone is told what the rules then decide', () => {
    const people: (Actor | null)[] = [
      ...roles.map((role) => aPerson([role])),
      ...roles.map((role) => aPerson([role], { id: 'ann', name: 'Ann Author' })),
      { kind: 'system' },
      null,
    ]
    for (const actor of people) {
      const actions = listActions(actor, brief)
      expect(actions.map(({ verb }) => verb)).toEqual(briefVerbs)
      for (const { verb, refusal } of actions) {
        const decision = can(actor, verb, brief)
        expect(decision.ok ? null : decision.refusal).toBe(refusal)
      }
    }
  })
})

it('names who is asking before the state of the brief', () => {
  const [save] = listActions(aPerson(['verifier']), aBrief('withdrawn'))
  expect(save).toEqual({ verb: 'saveDraft', refusal: 'not-allowed' })
})
