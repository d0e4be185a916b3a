import { describe, expect, it } from 'vitest'
import { roles, type Actor, type Role } from './actor.ts'
import type { GovernedBrief } from './governed-brief.ts'
import { can } from './can.ts'
import { aBrief, aPerson } from './people.test-data.ts'
import { briefVerbs, siteVerbs, type Verb } from './rights.ts'

function ask(actor: Actor | null, verb: Verb, brief: GovernedBrief | null = null): string {
  const decision = can(actor, verb, brief)
  return decision.ok ? 'yes' : decision.refusal
}

const editors = 'not-allowed not-allowed yes yes not-allowed'
const owners = 'not-allowed not-allowed not-allowed yes not-allowed'
const checkers = 'not-allowed yes yes yes not-allowed'
const drafters = 'not-your-draft not-allowed yes yes not-allowed'

/** Each verb, about a brief of somebody else in a state that allows it: author, verifier, editor, owner, system. */
const table: [Verb, GovernedBrief | null, string][] = [
  ['saveDraft', aBrief('draft'), drafters],
  ['discardDraft', aBrief('draft'), drafters],
  ['submitBrief', aBrief('draft'), drafters],
  ['returnBrief', aBrief('in-review'), checkers],
  ['verifyBrief', aBrief('in-review'), checkers],
  ['scheduleBrief', aBrief('verified'), editors],
  ['unscheduleBrief', aBrief('scheduled'), editors],
  ['publishBrief', aBrief('scheduled'), 'not-allowed not-allowed yes yes yes'],
  ['correctBrief', aBrief('published'), editors],
  ['withdrawBrief', aBrief('published'), editors],
  ['renameBrief', aBrief('draft'), editors],
  ['recategoriseBrief', aBrief('draft'), editors],
  ['setLead', aBrief('published'), editors],
  ['sharePreview', aBrief('draft'), drafters],
  ['setEmbargo', aBrief('draft'), editors],
  ['commentBrief', aBrief('in-review'), 'not-your-draft yes yes yes not-allowed'],
  ['handDraft', aBrief('draft'), drafters],
  ['importBrief', null, 'yes not-allowed yes yes not-allowed'],
  ['verifyReport', null, 'not-allowed yes yes yes not-allowed'],
  ['publishReport', null, editors],
  ['withdrawReport', null, editors],
  ['saveDayNote', null, editors],
  ['savePage', null, editors],
  ['saveCategory', null, editors],
  ['renameEntity', null, editors],
  ['mergeEntities', null, editors],
  ['renameTag', null, editors],
  ['mergeTags', null, editors],
  ['readAudit', null, editors],
  ['retryJobs', null, editors],
  ['saveSettings', null, owners],
  ['managePeople', null, owners],
  ['removeDemonstration', null, owners],
  ['setOwnZone', null, 'yes yes yes yes not-allowed'],
]

describe('who may', () => {
  it.each(table)('%s', (verb, brief, answers) => {
    const actors: Actor[] = [...roles.map((role) => aPerson([role])), { kind: 'system' }]
    expect(actors.map((actor) => ask(actor, verb, brief)).join(' ')).toBe(answers)
    expect(ask(null, verb, brief)).toBe('not-signed-in')
    expect(ask(aPerson([]), verb, brief)).toBe('not-allowed')
  })

  it('is said of every verb', () => {
    expect(briefVerbs).toHaveLength(17)
    expect(siteVerbs).toHaveLength(17)
    expect(table.map(([verb]) => verb)).toEqual([...briefVerbs, ...siteVerbs])
  })

  it('includes whatever any of their roles gives', () => {
    expect(ask(aPerson(['author', 'verifier']), 'verifyBrief', aBrief('in-review'))).toBe('yes')
    expect(ask(aPerson(['editor', 'author']), 'saveDraft', aBrief('draft'))).toBe('yes')
  })
})

describe('an author', () => {
  const own = { begunById: 'pat' }
  const handed = { handedToIds: ['sam', 'pat'] }
  it.each<[Verb, object, string]>([
    ['saveDraft', own, 'yes'],
    ['saveDraft', handed, 'yes'],
    ['saveDraft', { handedToIds: ['sam'] }, 'not-your-draft'],
    ['submitBrief', own, 'yes'],
    ['submitBrief', handed, 'yes'],
    ['discardDraft', own, 'yes'],
    ['discardDraft', handed, 'not-your-draft'],
    ['publishBrief', own, 'not-allowed'],
  ])('asks to %s with a draft of %j', (verb, change, answer) =>
    expect(ask(aPerson(['author']), verb, aBrief('draft', change))).toBe(answer),
  )

  it('begins a draft of a new brief, and the next revision of a published one of their own', () => {
    expect(ask(aPerson(['author']), 'saveDraft')).toBe('yes')
    expect(ask(aPerson(['author']), 'saveDraft', aBrief('published', own))).toBe('yes')
    expect(ask(aPerson(['author']), 'saveDraft', aBrief('published'))).toBe('not-your-draft')
  })

  it('has no right to a draft through the name alone', () => {
    const namesake = aPerson(['author'], { name: 'Ann Author' })
    expect(ask(namesake, 'saveDraft', aBrief('draft'))).toBe('not-your-draft')
  })
})

describe.each(['verifyBrief', 'returnBrief'] as const)('%s', (verb) => {
  const every: Role[] = [...roles]
  it.each<[string, Actor]>([
    ['its author', aPerson(every, { id: 'ann', name: 'Ann Author' })],
    ['its author under a new name', aPerson(every, { id: 'ann', name: 'Ann Married' })],
    ['another account of the same name', aPerson(every, { name: 'Ann Author' })],
    ['another spelling of the same name', aPerson(every, { name: ' ÁNN  author.' })],
  ])('is never for %s, whatever their roles', (_, actor) =>
    expect(ask(actor, verb, aBrief('in-review'))).toBe('own-revision'),
  )

  it('is never for anyone who wrote on the revision', () => {
    const authors = [
      { id: 'ann', name: 'Ann Author' },
      { id: 'sam', name: 'Sam Second' },
    ]
    const brief = { ...aBrief('in-review'), revisionAuthors: authors }
    expect(ask(aPerson(['verifier'], { id: 'sam', name: 'Sam' }), verb, brief)).toBe('own-revision')
    expect(ask(aPerson(['verifier']), verb, brief)).toBe('yes')
  })

  it('is for whoever began the brief, if others wrote the revision', () =>
    expect(ask(aPerson(['editor']), verb, aBrief('in-review', { begunById: 'pat' }))).toBe('yes'))
})

describe('the system', () => {
  const system: Actor = { kind: 'system' }
  it.each<[string, GovernedBrief, string]>([
    ['a scheduled brief', aBrief('scheduled'), 'yes'],
    ['a scheduled next revision', aBrief('published', { next: 'scheduled' }), 'yes'],
    ['a verified brief', aBrief('verified'), 'not-scheduled'],
    ['a draft', aBrief('draft'), 'not-scheduled'],
    ['a published brief', aBrief('published'), 'not-scheduled'],
    ['a withdrawn brief', aBrief('withdrawn'), 'not-scheduled'],
  ])('asks to publish %s', (_, brief, answer) => expect(ask(system, 'publishBrief', brief)).toBe(answer))
})

it.each(briefVerbs.filter((verb) => verb !== 'saveDraft'))('%s needs a brief', (verb) =>
  expect(ask(aPerson(['owner']), verb)).toBe('unknown-brief'),
)
