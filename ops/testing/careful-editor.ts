import type { Database } from '#server/db/database.ts'
import type { Random } from '#ops/bench/random.ts'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { scheduleBrief } from '#server/briefs/schedule-brief.ts'
import {
  anOrder,
  correctABrief,
  publishABrief,
  renameABrief,
  submitABrief,
  verifyABrief,
  withdrawABrief,
} from './brief-builder.ts'
import { done } from './done.ts'

/** What readers were promised to find at an address. Where an old one leads may change again. */
export type Promised = { status: 200; title: string } | { status: 308 } | { status: 410; reason: string }

/** Edits at random and remembers only what was acknowledged. */
export interface CarefulEditor {
  /** One edit. Rejects when it was not acknowledged; then nothing is promised of that brief any more. */
  edit: () => Promise<void>
  /** What was acknowledged, by address. */
  promised: ReadonlyMap<string, Promised>
  /** The briefs that were acknowledged to go out by themselves, once each, by slug. */
  scheduled: ReadonlySet<string>
}

/** Milliseconds until a scheduled brief goes out: long enough for something to be killed meanwhile. */
const untilScheduled = 3_000

/** An editor whose edits are drawn from `random`. */
export function createCarefulEditor(db: Database, random: Random): CarefulEditor {
  const promised = new Map<string, Promised>()
  const scheduled = new Set<string>()
  const live = new Map<string, string>()
  let count = 0

  const publish = async () => {
    const slug = `brief-${++count}`
    const title = `Brief ${count} is published`
    await publishABrief(db, { slug, content: aContent({ title }), now: new Date() })
    live.set(slug, title)
    promised.set(`/briefs/${slug}`, { status: 200, title })
  }

  const schedule = async () => {
    const slug = `brief-${++count}`
    const title = `Brief ${count} goes out by itself`
    const now = new Date()
    await submitABrief(db, { slug, content: aContent({ title }), now })
    const revision = await verifyABrief(db, slug, { now })
    const order = await anOrder(db, 'Ed Editor', new Date())
    const at = new Date(order.now.getTime() + untilScheduled)
    done(await scheduleBrief(db, { ...order, slug, revision, at }))
    scheduled.add(slug)
    promised.set(`/briefs/${slug}`, { status: 200, title })
  }

  /** Does something to a live brief. Until it is acknowledged nobody can say what holds. */
  const touch = async (work: (slug: string, title: string) => Promise<void>) => {
    const [slug, title] = random.pick([...live])
    live.delete(slug)
    promised.delete(`/briefs/${slug}`)
    await work(slug, title)
  }

  const correct = (slug: string) => {
    const title = `Brief ${++count} is corrected`
    const note = `Correction ${count}.`
    return correctABrief(db, { slug, content: aContent({ title }), note, now: new Date() }).then(() => {
      live.set(slug, title)
      promised.set(`/briefs/${slug}`, { status: 200, title })
    })
  }

  const withdraw = async (slug: string) => {
    const reason = `Reason ${++count}.`
    await withdrawABrief(db, { slug, reason, now: new Date() })
    promised.set(`/briefs/${slug}`, { status: 410, reason })
  }

  const rename = async (slug: string, title: string) => {
    const to = `renamed-${++count}`
    await renameABrief(db, { slug, to, now: new Date() })
    live.set(to, title)
    promised.set(`/briefs/${slug}`, { status: 308 })
    promised.set(`/briefs/${to}`, { status: 200, title })
  }

  const edits = [
    publish,
    schedule,
    () => touch(correct),
    () => touch(withdraw),
    () => touch(rename),
    () => touch(correct),
  ]
  const edit = () => {
    if (live.size < 3) return publish()
    return scheduled.size === 0 ? schedule() : random.pick(edits)()
  }
  return { edit, promised, scheduled }
}
