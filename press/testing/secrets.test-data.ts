import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { listKeys } from '#domain/briefs/keys.ts'
import { readContent } from '#domain/briefs/stored-content.ts'
import { marker, markTexts } from '#domain/briefs/mark-texts.test-data.ts'
import type { EntityFacts } from '#domain/entities/entity-names.ts'
import { toSlug } from '#domain/names/to-slug.ts'
import {
  anOrder,
  draftABrief,
  noon,
  publishABrief,
  submitABrief,
  verifyABrief,
  withdrawABrief,
} from '#ops/testing/brief-builder.ts'
import { anAccount } from '#ops/testing/desk-visitor.ts'
import { done } from '#ops/testing/done.ts'
import { returnBrief } from '#server/briefs/return-brief.ts'
import { scheduleBrief } from '#server/briefs/schedule-brief.ts'
import { submitBrief } from '#server/briefs/submit-brief.ts'
import { verifyBrief } from '#server/briefs/verify-brief.ts'
import type { Database } from '#server/db/database.ts'
import { saveDraft } from '#server/drafts/save-draft.ts'
import { invitePerson } from '#server/people/invite-person.ts'
import { answerThread, openThread, resolveThread } from '#server/reviews/comment-threads.ts'

/** What was planted where no reader may see it. */
export interface Secrets {
  words: readonly string[]
  /** Names of entities in texts that were handed in and not published. */
  aliases: readonly string[]
  /** Addresses of briefs that no reader may read. */
  unpublished: readonly string[]
  /** Addresses that the names which only these briefs use would have. */
  names: readonly string[]
  /** How an address of a brief is answered that no reader may read. */
  statusOf: (slug: string) => 404 | 410
}

const later = new Date('2026-03-20T12:00:00Z')

/** Words planted so far. */
class Plot {
  readonly words: string[] = []
  readonly aliases: string[] = []
  readonly names: string[] = []

  content(word: string, change: Partial<BriefContent> = {}): BriefContent {
    const planted = new Map<string, string>()
    const explore = [{ label: 'Daily Summary', href: '/daily' }]
    const content = { ...markTexts(aContent({ explore }), word, planted), ...change }
    const said = listMarkers(JSON.stringify(content))
    const shared = listMarkers(listNames(content).join(' '))
    const entities = listMarkers(listNames(content, ['entity']).join(' '))
    // What was published once keeps the pages of its names: what was taken back has them still.
    const isNamed = word === 'withdrawn'
    this.words.push(...said.filter((one) => !(isNamed && shared.includes(one))))
    if (isNamed) return content
    this.aliases.push(...entities)
    this.names.push(...listNames(content).map((name) => toSlug(name, '')))
    return content
  }

  word(word: string): string {
    this.words.push(word)
    return word
  }
}

const listMarkers = (said: string): string[] => said.match(marker) ?? []

function listNames(
  { sections, techniques }: BriefContent,
  kinds: readonly string[] = ['entity', 'tag', 'technique'],
): string[] {
  const parts = [...sections.flatMap((section) => section.parts), ...techniques]
  return parts.flatMap((part) => (kinds.includes(part.kind) && 'name' in part ? (part.name ?? []) : []))
}

/** One brief that readers have, and beside it whatever they must not get: each text with words of its own. */
export async function fillWithSecrets(db: Database): Promise<Secrets> {
  const plot = new Plot()
  await publishABrief(db, { slug: 'live' })
  await reviseInSecret(db, plot)
  await draftABrief(db, {
    slug: 'begun',
    content: plot.content('begun'),
    author: `${plot.word('zqauthor1')} Writer`,
    text: 'the text that was handed in',
    warnings: [{ code: 'unplaced', message: `Nothing is known of ${plot.word('zqwarning1')}.`, line: 1 }],
  })
  await returnInSecret(db, plot)
  await scheduleInSecret(db, plot)
  const amber = await submitABrief(db, {
    slug: 'amber',
    content: plot.content('amber'),
    marking: 'TLP:AMBER',
  })
  await verifyABrief(db, amber)
  const title = 'A brief that was taken back'
  await publishABrief(db, { slug: 'withdrawn', content: plot.content('withdrawn', { title }) })
  await withdrawABrief(db, { slug: 'withdrawn' })
  await nameInSecret(db, plot)
  return {
    words: plot.words,
    aliases: plot.aliases,
    names: plot.names,
    unpublished: ['begun', 'returned', 'timed', 'amber', 'withdrawn'],
    statusOf: (slug) => (slug === 'withdrawn' ? 410 : 404),
  }
}

/** A next text of a brief that readers have, handed in, verified and timed with a note on what has changed. */
async function reviseInSecret(db: Database, plot: Plot): Promise<void> {
  const order = await anOrder(db, 'Ann Author')
  const content = plot.content('revised')
  const dismissals = [
    { id: 'advice', what: plot.word('zqadvice1'), reason: `It is ${plot.word('zqdismissal1')}.` },
  ]
  const { version } = done(
    await saveDraft(db, {
      ...order,
      content,
      dismissals,
      marking: 'TLP:CLEAR',
      entityFacts: [],
      warnings: [],
      slug: 'live',
      category: null,
      version: null,
    }),
  )
  const { revision } = done(await submitBrief(db, { ...order, slug: 'live', version }))
  await verifyABrief(db, 'live')
  const change = { kind: 'update', note: `Soon there is ${plot.word('zqchange1')}.` } as const
  done(await scheduleBrief(db, { ...order, slug: 'live', revision, at: later, change }))
}

async function returnInSecret(db: Database, plot: Plot): Promise<void> {
  const content = plot.content('returned')
  plot.aliases.push('zqalias1')
  const entityFacts = listNames(content, ['entity']).map((name): EntityFacts => {
    return { name, kind: 'place', aliases: ['zqalias1 Haven'] }
  })
  const slug = await submitABrief(db, { slug: 'returned', content, entityFacts })
  const stored = await db.draft.findFirstOrThrow({ where: { brief: { slug } } })
  const [key = ''] = listKeys(readContent(stored.content))
  done(
    await returnBrief(db, {
      ...(await anOrder(db, `${plot.word('zqverifier1')} Reader`)),
      slug,
      revision: 1,
      note: `Mend ${plot.word('zqnote1')}.`,
      comments: [{ key, text: `Here stands ${plot.word('zqcomment1')}.` }],
    }),
  )
  await discussInSecret(db, plot, slug)
}

/** Comments on a text and on the brief that readers have, answered and resolved. */
async function discussInSecret(db: Database, plot: Plot, returned: string): Promise<void> {
  const author = await anOrder(db, 'Ann Author')
  for (const [number, slug] of [returned, 'live'].entries()) {
    const opening = { ...author, slug, key: null, text: `All of ${plot.word(`zqthread${number}`)}.` }
    const { thread } = done(await openThread(db, opening))
    const answer = { ...author, slug, thread }
    done(await answerThread(db, { ...answer, text: `As ${plot.word(`zqanswer${number}`)}.` }))
    done(await resolveThread(db, { ...answer, text: `Done with ${plot.word(`zqresolved${number}`)}.` }))
  }
}

async function scheduleInSecret(db: Database, plot: Plot): Promise<void> {
  const slug = await submitABrief(db, { slug: 'timed', content: plot.content('timed') })
  const verifier = await anOrder(db, 'Vic Verifier')
  done(await verifyBrief(db, { ...verifier, slug, revision: 1, note: `Read ${plot.word('zqremark1')}.` }))
  done(await scheduleBrief(db, { ...(await anOrder(db, 'Ed Editor')), slug, revision: 1, at: later }))
}

/** People who sign in or are invited: readers learn neither their mail addresses nor that they are there. */
async function nameInSecret(db: Database, plot: Plot): Promise<void> {
  await anAccount(db, `${plot.word('zqaccount1')} Editor`, ['editor'])
  done(
    await invitePerson(db, {
      ...(await anOrder(db, 'Olive Owner', noon)),
      personId: null,
      name: `${plot.word('zqinvited1')} Guest`,
      roles: ['author'],
      email: `${plot.word('zqmail1')}@desk.example`,
    }),
  )
}
