import { aContent } from '#domain/briefs/a-content.test-data.ts'
import {
  anOrder,
  changeSettings,
  correctABrief,
  draftABrief,
  leadWith,
  publishABrief,
  recategoriseABrief,
  renameABrief,
  submitABrief,
  verifyABrief,
  withdrawABrief,
} from '#ops/testing/brief-builder.ts'
import { anAccount, aDoor, setUpApp, Visitor } from '#ops/testing/desk-visitor.ts'
import { done } from '#ops/testing/done.ts'
import { mergeTwo, renameATag, renameAnEntity } from '#ops/testing/name-builder.ts'
import { importAReport, publishAReport } from '#ops/testing/report-builder.ts'
import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import { makeLink } from '#server/sign-in/make-link.ts'
import { returnBrief } from '#server/briefs/return-brief.ts'
import { scheduleBrief } from '#server/briefs/schedule-brief.ts'
import { setTemplate } from '#server/categories/set-template.ts'
import { saveDayNote } from '#server/days/save-day-note.ts'
import type { Database } from '#server/db/database.ts'
import { openThread, resolveThread } from '#server/reviews/comment-threads.ts'
import { savePage } from '#server/standing-pages/save-page.ts'

/** A text with a technique, and with entities and tags of these names. */
function contentOf(title: string, names: readonly string[]): BriefContent {
  const whole = aContent({ title })
  const parts = names.flatMap((name): Part[] => [
    { kind: 'entity', key: name, name, description: `What ${name} is: “quoted”, \\ and\na second line.` },
    { kind: 'tag', name },
  ])
  return {
    ...whole,
    sections: [...whole.sections, { number: 7, title: 'Names', kind: 'other', parts }],
    techniques: [
      { kind: 'technique', key: 'technique', name: 'Quality of Information Check', description: null },
    ],
    sources: whole.sources.map((source) => ({ ...source, publisher: 'Port Gazette' })),
  }
}

/** Does with a publication everything that the desk can do with it, so that no table that a backup carries is empty. */
export async function useEveryFeature(db: Database): Promise<void> {
  await useBriefs(db)
  await useReviews(db)
  await useNames(db)
  await useSite(db)
  await usePeople(db)
}

async function useBriefs(db: Database): Promise<void> {
  await publishABrief(db, { slug: 'first', content: contentOf('First', ['Alpha', 'Beta', 'Gamma']) })
  await publishABrief(db, { slug: 'second', content: contentOf('Second', ['Alpha', 'Beta', 'Gamma']) })
  await publishABrief(db, { slug: 'sample', demonstration: true, content: contentOf('Sample', ['Delta']) })
  await correctABrief(db, {
    slug: 'first',
    content: contentOf('First, corrected', ['Alpha', 'Beta', 'Gamma']),
  })
  await renameABrief(db, { slug: 'second', to: 'second-renamed' })
  await recategoriseABrief(db, { slug: 'second-renamed', category: 'regional-stability' })
  await publishABrief(db, { slug: 'taken-back', content: contentOf('Taken back', ['Epsilon']) })
  await withdrawABrief(db, { slug: 'taken-back' })
  await draftABrief(db, { slug: 'draft', marking: 'TLP:RED', content: aContent({ title: 'Draft' }) })
  const scheduled = await submitABrief(db, { slug: 'scheduled' })
  await verifyABrief(db, scheduled)
  const at = new Date('2026-03-06T21:00:00Z')
  done(await scheduleBrief(db, { ...(await anOrder(db, 'Ed Editor')), slug: scheduled, revision: 1, at }))
}

async function useReviews(db: Database): Promise<void> {
  const slug = await submitABrief(db, { slug: 'returned' })
  const order = { ...(await anOrder(db, 'Vic Verifier')), slug, revision: 1, note: 'Name the sensor.' }
  const checklist = [{ name: 'Marking is right', holds: true }]
  done(await returnBrief(db, { ...order, checklist, comments: [{ key: 'error', text: 'Which sensor?' }] }))
  await submitABrief(db, { slug: 'in-review' })
  const verifier = { ...(await anOrder(db, 'Vic Verifier')), slug: 'in-review' }
  const { thread } = done(await openThread(db, { ...verifier, key: null, text: 'Is it the same port?' }))
  done(await resolveThread(db, { ...verifier, thread, text: 'It is.' }))
}

async function useNames(db: Database): Promise<void> {
  await renameAnEntity(db, {
    slug: 'alpha',
    name: 'Alpha Works',
    aliases: ['The Works'],
    kind: 'organisation',
  })
  await mergeTwo(db, { kind: 'entity', slug: 'delta', into: 'beta' })
  await mergeTwo(db, { kind: 'tag', slug: 'delta', into: 'beta' })
  await renameATag(db, { slug: 'gamma', address: 'gamma-rays' })
}

async function useSite(db: Database): Promise<void> {
  const order = await anOrder(db, 'Olive Owner')
  await changeSettings(db, { name: 'Harbour Watch' })
  await leadWith(db, { slug: 'first', until: new Date('2026-03-09T00:00:00Z') })
  const note = { day: '2026-03-05', category: 'cybersecurity', text: 'A quiet day.' }
  done(await saveDayNote(db, { ...order, ...note }))
  done(await setTemplate(db, { ...order, category: 'cybersecurity', from: 'first' }))
  const page = { slug: 'support', title: 'Support us', body: 'Read us.', version: null }
  done(await savePage(db, { ...order, ...page }))
  await publishAReport(db, { lines: ['Alpha Works meets Beta and Gamma.'] })
  await importAReport(db, { slot: 'morning', lines: ['It rains.'] })
  // More than a number of JavaScript can say exactly.
  const reads = 9_007_199_254_740_993n
  await db.pageReads.create({ data: { address: '/briefs/first', day: new Date('2026-03-05'), reads } })
  await db.feedAudience.create({
    data: { address: '/feed.xml', day: new Date('2026-03-05'), service: 'Feedly', subscribers: 12 },
  })
}

/** Somebody with a password, an authenticator app, an open session and an open link. */
async function usePeople(db: Database): Promise<void> {
  const { personId, email } = await anAccount(db, 'Olga Owner', ['owner', 'editor'])
  const order = { actor: { kind: 'system' }, origin: 'start', now: new Date() } as const
  await db.$transaction((tx) => makeLink(tx, order, { kind: 'reset', personId, email }))
  const visitor = new Visitor(aDoor(db))
  await visitor.signIn(email)
  await setUpApp(visitor)
}
