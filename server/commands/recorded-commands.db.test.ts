import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { Part } from '#domain/briefs/brief-content.ts'
import { checkNames } from '#domain/reviews/checklist.ts'
import {
  anActor,
  anOrder,
  draftABrief,
  noon,
  publishABrief,
  submitABrief,
  verifyABrief,
} from '#ops/testing/brief-builder.ts'
import { anAccount } from '#ops/testing/desk-visitor.ts'
import { done } from '#ops/testing/done.ts'
import { mergeTwo } from '#ops/testing/name-builder.ts'
import { importAReport, publishAReport } from '#ops/testing/report-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { scheduleBrief } from '#server/briefs/schedule-brief.ts'
import { setTemplate } from '#server/categories/set-template.ts'
import { keepLease } from '#server/drafts/keep-lease.ts'
import { getEntityRow } from '#server/entities/list-entities.ts'
import { deactivatePerson } from '#server/people/change-access.ts'
import { makePreviewLink } from '#server/previews/make-preview-link.ts'
import { openThread } from '#server/reviews/comment-threads.ts'
import { getTagRow } from '#server/tags/list-tags.ts'
import { commands } from './commands.ts'

const test = useDatabase()
const category = 'cybersecurity'
const later = '2026-03-06T12:00:00Z'
const text = readFileSync('content/first-brief.md', 'utf8')
const checklist = checkNames.map((name) => ({ name, holds: true }))

/** Whoever prepares what somebody else then does something with. */
const another = () => anOrder(test.db, 'Ann Author')

/** A brief that waits for its verifier, or was verified. */
async function inReview() {
  return { slug: await submitABrief(test.db), revision: 1 }
}
async function verified() {
  const slug = await submitABrief(test.db)
  return { slug, revision: await verifyABrief(test.db, slug) }
}
async function scheduled() {
  const brief = await verified()
  done(await scheduleBrief(test.db, { ...(await another()), ...brief, at: new Date(later) }))
  return { slug: brief.slug }
}
const published = async () => ({ slug: await publishABrief(test.db) })
const drafted = async () => ({ slug: await draftABrief(test.db) })

/** Names of a published brief, each an entity and a tag; their addresses. */
async function named(...names: string[]): Promise<void> {
  const parts = names.flatMap((name): Part[] => [
    { kind: 'entity', key: name, name, description: null },
    { kind: 'tag', name },
  ])
  const [bluf] = aContent().sections
  const sections = [...(bluf ? [bluf] : []), { number: 7, title: 'Names', kind: 'other' as const, parts }]
  await publishABrief(test.db, { content: aContent({ title: names.join(' and '), sections }) })
}
async function pair(one: string, other: string) {
  await named(one, other)
  return { slug: one.toLowerCase(), into: other.toLowerCase() }
}
async function merged(kind: 'entity' | 'tag', one: string, other: string) {
  const names = await pair(one, other)
  await mergeTwo(test.db, { kind, ...names })
  return { slug: names.slug }
}

async function commented() {
  const { slug } = await inReview()
  const order = { ...(await another()), slug, key: null, text: 'Which gate?' }
  return { slug, thread: done(await openThread(test.db, order)).thread, text: 'The northern one.' }
}

let people = 0
const somebody = async () => {
  people += 1
  return { personId: (await anAccount(test.db, `Somebody ${people}`, ['author'])).personId }
}

const textOf = (change: object) => ({
  category: null,
  version: null,
  content: aContent(),
  marking: 'TLP:CLEAR',
  entityFacts: [],
  dismissals: [],
  ...change,
})

/** For every command an input with which it works. */
const inputs: Readonly<Record<string, () => Promise<object> | object>> = {
  importText: () => ({ category, text, file: null }),
  recogniseText: () => ({ text, file: null }),
  saveDraft: async () => textOf({ ...(await drafted()), version: 1 }),
  tellEditing: async () => {
    const { slug } = await drafted()
    done(await keepLease(test.db, { ...(await another()), slug, sign: 'opening' }))
    return { slug, sign: 'taking' }
  },
  beginFromBrief: async () => ({ from: (await drafted()).slug }),
  beginFromTemplate: async () => {
    const { slug: from } = await drafted()
    done(await setTemplate(test.db, { ...(await another()), category, from }))
    return { category }
  },
  restoreRevision: async () => ({ ...(await published()), revision: 1 }),
  setTemplate: async () => ({ category, from: (await drafted()).slug }),
  submitBrief: async () => ({ ...(await drafted()), version: 1 }),
  discardDraft: async () => ({ ...(await drafted()), version: 1 }),
  verifyBrief: async () => ({ ...(await inReview()), note: '', checklist }),
  returnBrief: async () => ({ ...(await inReview()), note: 'Which gate?', checklist: [], comments: [] }),
  openThread: async () => ({ slug: (await inReview()).slug, key: null, text: 'Which gate?' }),
  answerThread: commented,
  resolveThread: commented,
  scheduleBrief: async () => ({ ...(await verified()), at: later, change: null }),
  unscheduleBrief: scheduled,
  publishBrief: async () => ({ ...(await verified()), change: null }),
  withdrawBrief: async () => ({ ...(await published()), reason: 'It was wrong.' }),
  renameBrief: async () => ({ ...(await drafted()), to: 'another-address' }),
  recategoriseBrief: async () => ({ ...(await drafted()), category: 'regional-stability' }),
  setEmbargo: async () => ({ ...(await drafted()), until: later }),
  handDraft: async () => ({ ...(await drafted()), ...(await somebody()), mayWrite: true }),
  makePreviewLink: async () => ({ ...(await drafted()), forWhom: 'A reader', days: 1 }),
  endPreviewLink: async () => {
    const { slug } = await drafted()
    const order = { ...(await another()), slug, forWhom: 'A reader', days: 1 as const }
    done(await makePreviewLink(test.db, order))
    const { id } = await test.db.previewLink.findFirstOrThrow({ where: { brief: { slug } } })
    return { slug, linkId: id }
  },
  saveCategory: () => ({
    before: null,
    after: { slug: 'harbours', name: 'Harbours', watches: 'Gates.', position: 2 },
  }),
  renameEntity: async () => {
    await named('Quay')
    const { name, kind, aliases } = (await getEntityRow(test.db, 'quay')) ?? {}
    return {
      slug: 'quay',
      before: { name, kind, aliases },
      after: { name: 'Old Quay', kind, aliases },
      to: 'quay',
    }
  },
  mergeEntities: () => pair('Pier', 'Jetty'),
  unmergeEntity: () => merged('entity', 'Dock', 'Basin'),
  renameTag: async () => {
    await named('Ferry')
    const { name, aliases } = (await getTagRow(test.db, 'ferry')) ?? {}
    return { slug: 'ferry', before: { name, aliases }, after: { name: 'Ferries', aliases }, to: 'ferry' }
  },
  mergeTags: () => pair('Canal', 'Lock'),
  unmergeTag: () => merged('tag', 'Sluice', 'Weir'),
  importReport: () => ({
    text: 'Midday Report – 4 March 2026\nShipping\nInsight 1 [S]: It rains.',
    file: null,
  }),
  publishReport: async () => {
    await importAReport(test.db, { date: '2026-03-03' })
    const { id } = await test.db.dailyReport.findFirstOrThrow({
      where: { publishedAt: null, edition: 'evening' },
    })
    return { day: '2026-03-03', name: 'evening', read: id }
  },
  withdrawReport: async () => {
    await publishAReport(test.db, { date: '2026-03-02' })
    const { id } = await test.db.dailyReport.findFirstOrThrow({
      where: { day: new Date('2026-03-02'), withdrawnAt: null },
    })
    return { day: '2026-03-02', name: 'evening', read: id, reason: 'It was of another day.' }
  },
  savePage: () => ({ slug: 'why', title: 'Why', body: 'Because.', version: null }),
  saveDayNote: () => ({ day: '2026-03-05', category, text: 'A quiet day.', before: '' }),
  setLead: async () => ({ ...(await published()), until: later }),
  retryPages: () => ({ of: 'pages' }),
  retryPublication: async () => {
    const { slug } = await scheduled()
    await test.db.draft.updateMany({ where: { brief: { slug } }, data: { heldBack: 'embargoed' } })
    return { slug }
  },
  retryHub: () => ({ of: 'hub' }),
  retrySearch: () => ({ of: 'search' }),
  saveSettings: () => ({ changes: { tagline: 'What happened, and how sure we are' }, before: {} }),
  invitePerson: () => ({ personId: null, name: 'New Comer', email: 'new@desk.example', roles: ['author'] }),
  setRoles: async () => ({ ...(await somebody()), before: ['author'], roles: ['verifier'] }),
  deactivatePerson: somebody,
  reactivatePerson: async () => {
    const person = await somebody()
    done(await deactivatePerson(test.db, { ...(await another()), ...person }))
    return person
  },
  makeResetLink: somebody,
  dropSecondStep: somebody,
  endPersonLinks: somebody,
  setOwnZone: () => ({ zone: 'Europe/Berlin' }),
}

/** What changes nothing, and so says nothing. */
const silent = ['recogniseText']

it('every command has an input with which it works here', () =>
  expect(Object.keys(inputs).toSorted()).toEqual(Object.keys(commands).toSorted()))

it.each(Object.keys(commands))('%s is in the audit log once it was done, with who did it', async (name) => {
  const { input, run } = commands[name] ?? {}
  if (!input || !run) throw new Error(`there is no command ${name}`)
  const given = input.parse(await inputs[name]?.())
  const actor = await anActor(test.db, 'Odo Owner')
  const before = await test.db.auditEntry.findMany({ select: { id: true } })
  const order = { actor, origin: 'desk' as const, address: '203.0.113.7', now: noon }
  done(await run(test.db, order, given))
  const entries = await test.db.auditEntry.findMany({
    where: { actorId: actor.id, id: { notIn: before.map(({ id }) => id) } },
  })
  expect(entries.length > 0).toBe(!silent.includes(name))
  for (const entry of entries)
    expect(entry).toMatchObject({ at: noon, origin: 'desk', fromAddress: '203.0.113.7' })
})
