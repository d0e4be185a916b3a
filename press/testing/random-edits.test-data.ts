import type { BriefContent, Section } from '#domain/briefs/brief-content.ts'
import type { ReaderChange } from '#domain/pages/affected-pages.ts'
import { setCode } from '#domain/briefs/set-code.ts'
import { insightCodes } from '#domain/judgments/insight-code.ts'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import {
  anOrder,
  changeSettings as changeSiteSettings,
  correctABrief,
  recategoriseABrief,
  renameABrief,
  submitABrief,
  verifyABrief,
  withdrawABrief,
} from '#ops/testing/brief-builder.ts'
import { publishBrief } from '#server/briefs/publish-brief.ts'
import { done } from '#ops/testing/done.ts'
import type { Database } from '#server/db/database.ts'
import { listCategoryRows } from '#server/categories/list-categories.ts'
import { saveCategory } from '#server/categories/save-category.ts'
import { savePage } from '#server/standing-pages/save-page.ts'
import { getBriefFace } from '#server/prints/get-brief-face.ts'
import type { Edit, Newsroom } from './newsroom.test-data.ts'
import { deskEdits } from './random-edits-desk.test-data.ts'
import { reportEdits } from './random-edits-reports.test-data.ts'
import { sharedEdits } from './random-edits-names.test-data.ts'

const categories = ['cybersecurity', 'regional-stability']
const words = ['ports', 'cables', 'drones', 'banks', 'dams', 'mines']
const day = 86_400_000

/** All edits there are. What changes most stands twice. */
export const edits: readonly [name: string, edit: Edit][] = [
  ['publish', async (room) => publish(room, { now: room.now, category: await drawCategory(room) })],
  ['publish into the past', publishIntoThePast],
  ['correct', correct],
  ['correct', correct],
  ['withdraw', (room) => withdraw(room)],
  ['rename', (room) => rename(room)],
  ['rename', (room) => rename(room)],
  ['recategorise', recategorise],
  ['recategorise', recategorise],
  ['save a standing page', saveStandingPage],
  ['change the settings', changeSettings],
  ['change a category', changeCategory],
  ...sharedEdits,
  ...deskEdits,
  ...reportEdits,
  ['wait for some hours', (room) => wait(room, new Date(+room.now + room.random.between(1, 30) * 3_600_000))],
  ['wait for midnight', (room) => wait(room, new Date((Math.floor(+room.now / day) + 1) * day))],
  [
    'wait for the next month',
    (room) => wait(room, new Date(Date.UTC(room.now.getUTCFullYear(), room.now.getUTCMonth() + 1))),
  ],
]

/** What chance seldom brings, done first: a second rename, a month that goes from before one with older sheets, a list of nothing. */
export const rareEdits: readonly [name: string, edit: Edit][] = [
  ['rename the oldest', (room) => rename(room, drawOldest)],
  ['rename the oldest again', (room) => rename(room, drawOldest)],
  ['withdraw the oldest', (room) => withdraw(room, drawOldest)],
]

/** Enough to edit: a month with older sheets between two with a brief each, and another category. */
export async function publishSome(room: Newsroom): Promise<void> {
  for (const [days, category] of [
    ...[68, 35, 34, 33, 32, 31, 30, 1].map((ago) => [ago, 0] as const),
    [2, 1] as const,
  ]) {
    room.count++
    await publish(room, { now: new Date(+room.now - days * day), category: categories[category] ?? '' })
  }
}

async function publish(
  room: Newsroom,
  { now, category }: { now: Date; category: string },
): Promise<ReaderChange> {
  const { db, random } = room
  const order = {
    content: drawContent(room),
    slug: `brief-${room.count}`,
    category,
    now,
  }
  const slug = await submitABrief(db, { ...order, demonstration: random.next() < 0.3 })
  const revision = await verifyABrief(db, slug, { now })
  const { id } = await db.brief.findUniqueOrThrow({ where: { slug }, select: { id: true } })
  const publication = { ...(await anOrder(db, 'Ed Editor', now)), slug, revision }
  return toChange(db, id, async () => done(await publishBrief(db, publication)))
}

async function publishIntoThePast(room: Newsroom): Promise<ReaderChange> {
  const now = new Date(+room.now - room.random.between(1, 70) * day)
  return publish(room, { now, category: await drawCategory(room) })
}

/** Some words of a small stock, so that briefs have them in common; the oldest has one that no other has. Most have a code. */
function drawContent({ random, count }: Newsroom): BriefContent {
  const whole = aContent({ title: `Brief ${count}`, language: random.pick([null, null, 'fr']) })
  const own: Partial<Record<Section['kind'], Section['parts']>> = {
    tags: [...random.pickByRank(words, random.between(0, 2)), ...(count === 1 ? ['only here'] : [])].map(
      (name) => ({ kind: 'tag', name }),
    ),
    entities: random
      .pickByRank(words, random.between(0, 2))
      .map((name) => ({ kind: 'entity', key: '', name: `${name} office`, description: null })),
  }
  const kept = whole.sections.filter(({ kind }) => kind === 'bluf' || own[kind])
  const drawn = {
    ...whole,
    sections: kept.map((section) => ({ ...section, parts: own[section.kind] ?? section.parts })),
    techniques: random
      .pickByRank(['swot', 'Red Teaming', ...words], random.between(0, 2))
      .map((name) => ({ kind: 'technique' as const, key: '', name, description: null })),
  }
  return setCode(drawn, random.pick([null, ...insightCodes]))
}

async function correct(room: Newsroom): Promise<ReaderChange | null> {
  const brief = await drawBrief(room, ['published'])
  if (!brief) return null
  const { slug } = brief
  const correction = { slug, content: drawContent(room), note: `Note ${room.count}.`, now: room.now }
  return toChange(room.db, brief.id, () => correctABrief(room.db, correction))
}

async function withdraw(room: Newsroom, draw = drawBrief): Promise<ReaderChange | null> {
  const brief = await draw(room, ['published'])
  if (!brief) return null
  const { slug } = brief
  return toChange(room.db, brief.id, () => withdrawABrief(room.db, { slug, now: room.now }))
}

/** To a name of its own, or back to one it had. */
async function rename(room: Newsroom, draw = drawBrief): Promise<ReaderChange | null> {
  const brief = await draw(room, ['published', 'withdrawn'])
  if (!brief) return null
  const former = await listFormer(room, brief)
  const to = room.random.pick([`renamed-${room.count}`, ...former])
  const order = { slug: brief.slug, to, now: room.now }
  return toChange(room.db, brief.id, () => renameABrief(room.db, order))
}

async function listFormer({ db }: Newsroom, { id, slug }: { id: string; slug: string }): Promise<string[]> {
  const retired = await db.retiredAddress.findMany({ where: { targetId: id }, select: { address: true } })
  return retired.map(({ address }) => address.replace('/briefs/', '')).filter((old) => old !== slug)
}

async function recategorise(room: Newsroom): Promise<ReaderChange | null> {
  const brief = await drawBrief(room, ['published', 'withdrawn'])
  if (!brief) return null
  const all = await listCategoryRows(room.db)
  const category = all.find(({ slug }) => slug !== brief.category.slug)?.slug ?? ''
  const order = { slug: brief.slug, category, now: room.now }
  return toChange(room.db, brief.id, () => recategoriseABrief(room.db, order))
}

async function saveStandingPage({ db, random, now, count }: Newsroom): Promise<ReaderChange> {
  const slug = random.pick(['methodology', 'why', 'support'])
  const page = { slug, title: `Page ${count}`, body: `Text ${count}.` }
  const version = (await db.standingPage.findUnique({ where: { slug } }))?.updatedAt ?? null
  done(await savePage(db, { ...(await anOrder(db, 'Ed Editor', now)), ...page, version }))
  return { kind: 'standing-page', slug }
}

async function changeSettings({ db, count }: Newsroom): Promise<ReaderChange> {
  await changeSiteSettings(db, { tagline: `Tagline ${count}` })
  return { kind: 'settings' }
}

async function changeCategory({ db, random, now, count }: Newsroom): Promise<ReaderChange> {
  const all = await listCategoryRows(db)
  const before = random.pick(all)
  const slug = random.pick([before.slug, `category-${count}`])
  const after = { ...before, name: `Category ${count}`, slug, position: random.between(0, all.length) }
  done(await saveCategory(db, { ...(await anOrder(db, 'Ed Editor', now)), before, after }))
  return { kind: 'categories' }
}

async function drawCategory({ db, random }: Newsroom): Promise<string> {
  return random.pick(await listCategoryRows(db)).slug
}

function wait(room: Newsroom, until: Date): Promise<null> {
  room.now = until
  return Promise.resolve(null)
}

type State = 'published' | 'withdrawn'

async function drawBrief(room: Newsroom, states: State[]) {
  const briefs = await listBriefs(room, states)
  return briefs.length > 0 ? room.random.pick(briefs) : null
}

async function drawOldest(room: Newsroom, states: State[]) {
  return (await listBriefs(room, states))[0] ?? null
}

function listBriefs({ db }: Newsroom, states: State[]) {
  return db.brief.findMany({
    where: {
      liveRevisionId: { not: null },
      ...(!states.includes('withdrawn') && { withdrawnAt: null }),
    },
    orderBy: [{ firstPublishedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      slug: true,
      category: { select: { slug: true } },
    },
  })
}

async function toChange(db: Database, briefId: string, edit: () => Promise<unknown>): Promise<ReaderChange> {
  const before = await getBriefFace(db, briefId)
  await edit()
  return { kind: 'brief', before, after: await getBriefFace(db, briefId) }
}
