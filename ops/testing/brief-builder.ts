import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import type { EntityFacts } from '#domain/entities/entity-names.ts'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'
import type { PersonActor } from '#domain/people/actor.ts'
import type { SiteSettings } from '#domain/site/site-settings.ts'
import type { CorrectionKind } from '#domain/publications/correction-kind.ts'
import type { PublicChange } from '#domain/publications/public-change.ts'
import type { Order } from '#server/audit/record-audit.ts'
import { correctBrief } from '#server/briefs/correct-brief.ts'
import { getBriefState } from '#server/briefs/get-brief-state.ts'
import { importBrief, type ImportOrder } from '#server/briefs/import-brief.ts'
import { publishBrief } from '#server/briefs/publish-brief.ts'
import { recategoriseBrief } from '#server/briefs/recategorise-brief.ts'
import { renameBrief } from '#server/briefs/rename-brief.ts'
import { submitBrief } from '#server/briefs/submit-brief.ts'
import { verifyBrief } from '#server/briefs/verify-brief.ts'
import { withdrawBrief } from '#server/briefs/withdraw-brief.ts'
import type { Database } from '#server/db/database.ts'
import { requireActor } from '#server/people/require-actor.ts'
import { setLead } from '#server/site/set-lead.ts'
import { saveSettings } from '#server/site/save-settings.ts'
import { done } from './done.ts'

/** When things happen in tests. */
export const noon = new Date('2026-03-05T12:00:00Z')

/** A brief that a test wants, people by their names. */
export interface WantedBrief {
  content: BriefContent
  marking: TlpMarking
  category: string
  slug: string | null
  author: string
  verifier: string
  demonstration: boolean
  entityFacts: readonly EntityFacts[]
  warnings: readonly LayoutWarning[]
  text: string
  now: Date
}

function toWanted(change: Partial<WantedBrief>): WantedBrief {
  return {
    content: aContent(),
    marking: 'TLP:CLEAR',
    category: 'cybersecurity',
    slug: null,
    author: 'Ann Author',
    verifier: 'Vic Verifier',
    demonstration: false,
    entityFacts: [],
    warnings: [],
    text: `text ${Math.random()}`,
    now: noon,
    ...change,
  }
}

/** The person of a name, with every role. */
export async function anActor(db: Database, name: string): Promise<PersonActor> {
  return done(await requireActor(db, name, noon))
}

/** Who does something at noon, at the command line. */
export async function anOrder(
  db: Database,
  name: string,
  now: Date = noon,
): Promise<Order & { actor: PersonActor }> {
  return { actor: await anActor(db, name), origin: 'command line', now }
}

/** An order to store a brief as a draft. */
export async function anImport(db: Database, change: Partial<WantedBrief> = {}): Promise<ImportOrder> {
  const { author, now, ...wanted } = toWanted(change)
  return { ...wanted, ...(await anOrder(db, author, now)), publication: null }
}

/** Stores a draft; returns its address. */
export async function draftABrief(db: Database, change: Partial<WantedBrief> = {}): Promise<string> {
  return done(await importBrief(db, await anImport(db, change))).slug
}

/** Stores a draft and hands it in for review; returns its address. */
export async function submitABrief(db: Database, change: Partial<WantedBrief> = {}): Promise<string> {
  const { author, now } = toWanted(change)
  const slug = await draftABrief(db, change)
  return done(await submitBrief(db, { ...(await anOrder(db, author, now)), slug, version: 1 })).slug
}

/** Has somebody verify the revision in review; returns its number. */
export async function verifyABrief(
  db: Database,
  slug: string,
  { by = 'Vic Verifier', now = noon } = {},
): Promise<number> {
  const revision = (await getBriefState(db, slug))?.submitted ?? 0
  return done(await verifyBrief(db, { ...(await anOrder(db, by, now)), slug, revision })).revision
}

/** Stores, verifies and publishes a brief; returns its address. */
export async function publishABrief(db: Database, change: Partial<WantedBrief> = {}): Promise<string> {
  const { author, verifier, now } = toWanted(change)
  const slug = await submitABrief(db, change)
  const revision = await verifyABrief(db, slug, { by: verifier, now })
  done(await publishBrief(db, { ...(await anOrder(db, author, now)), slug, revision }))
  return slug
}

/** What readers are told of a next revision. */
export function aChange(note = 'The alarm was real.'): PublicChange {
  return { kind: 'update', note }
}

/** A change of a published brief that a test wants, people by their names. */
export interface WantedCorrection {
  slug: string
  content?: BriefContent
  note?: string
  kind?: CorrectionKind
  by?: string
  verifier?: string
  now?: Date
}

/** Corrects a published brief; returns the number of the new revision. */
export async function correctABrief(db: Database, wanted: WantedCorrection): Promise<number> {
  const { slug, by = 'Ed Editor', verifier = 'Vic Verifier', now = noon } = wanted
  const corrected = await correctBrief(db, {
    ...(await anOrder(db, by, now)),
    slug,
    revision: null,
    content: wanted.content ?? aContent({ title: 'Port closed after a real alarm' }),
    marking: 'TLP:CLEAR',
    entityFacts: [],
    kind: wanted.kind ?? 'factual',
    note: wanted.note ?? 'The alarm was real.',
    verifier: await anActor(db, verifier),
  })
  return done(corrected).revision
}

interface Edit {
  slug: string
  by?: string
  now?: Date
}

/** Takes a published brief back. */
export async function withdrawABrief(
  db: Database,
  { slug, by = 'Ed Editor', now = noon, reason = 'It was wrong.' }: Edit & { reason?: string },
): Promise<void> {
  done(await withdrawBrief(db, { ...(await anOrder(db, by, now)), slug, reason }))
}

/** Gives a brief another address. */
export async function renameABrief(
  db: Database,
  { slug, to, by = 'Ed Editor', now = noon }: Edit & { to: string },
): Promise<void> {
  done(await renameBrief(db, { ...(await anOrder(db, by, now)), slug, to }))
}

/** Files a brief elsewhere. */
export async function recategoriseABrief(
  db: Database,
  { slug, category, by = 'Ed Editor', now = noon }: Edit & { category: string },
): Promise<void> {
  done(await recategoriseBrief(db, { ...(await anOrder(db, by, now)), slug, category }))
}

/** Changes settings of the site. */
export async function changeSettings(
  db: Database,
  changes: Partial<Record<keyof SiteSettings, unknown>>,
): Promise<void> {
  done(await saveSettings(db, { ...(await anOrder(db, 'Olive Owner')), changes }))
}

/** Puts a brief in full sight on the front page. */
export async function leadWith(
  db: Database,
  { slug, until, now = noon }: { slug: string; until: Date; now?: Date },
): Promise<void> {
  done(await setLead(db, { ...(await anOrder(db, 'Ed Editor', now)), slug, until }))
}
