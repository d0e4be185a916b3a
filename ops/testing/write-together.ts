import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { answerCommand, type CommandAnswer } from '#server/commands/answer-command.ts'
import type { Database } from '#server/db/database.ts'
import { aDoor, anAccount, setUpApp, Visitor } from './desk-visitor.ts'

/** A save that the desk said it has. */
interface Acknowledged {
  slug: string
  version: number
  content: BriefContent
  writer: number
}

/** What people who wrote at the same time were told. */
export interface Writing {
  acknowledged: Acknowledged[]
  /** The codes of what was refused, in the order in which that was said. */
  refused: string[]
  shared: string[]
  /** Milliseconds that the saves took, the people's sign-in not counted. */
  took: number
}

interface WantedWriting {
  writers: number
  /** How many saves each of them gets through. */
  each: number
  /** The address of a category. */
  category: string
}

/** Every third save of a writer is of a brief that all of them write on, the others of one of their own. */
const sharedEvery = 3

/**
 * Has editors save at the same time, each one save after another, through the door that pages of the desk use. Of the briefs
 * that all write on, each knows the version that they saved or were last told of, and tries again when another was quicker.
 */
export async function writeTogether(
  db: Database,
  { writers, each, category }: WantedWriting,
): Promise<Writing> {
  const desks: Desk[] = []
  for (let writer = 0; writer < writers; writer++) desks.push(await openDesk(db, writer))
  const writing: Writing = { acknowledged: [], refused: [], shared: [], took: 0 }
  const [first] = desks
  if (!first) return writing
  for (let at = 1; at <= 2; at++) {
    const begun = await first.save({ slug: null, category, version: null }, `Shared brief ${at}`)
    if (!('version' in begun)) throw new Error(`a brief could not be begun: ${begun.code}`)
    writing.acknowledged.push(begun)
    writing.shared.push(begun.slug)
  }
  const started = performance.now()
  await Promise.all(desks.map((desk) => write(desk, { writing, each, category })))
  writing.took = performance.now() - started
  return writing
}

interface Place {
  slug: string | null
  category: string | null
  version: number | null
}

interface Refused {
  code: string
  /** The version that is there now, where the desk said so. */
  now: number | null
}

interface Desk {
  save: (place: Place, title: string) => Promise<Acknowledged | Refused>
}

async function openDesk(db: Database, writer: number): Promise<Desk> {
  const { email } = await anAccount(db, `Writer ${writer + 1}`, ['editor'])
  const visitor = new Visitor(aDoor(db))
  await visitor.signIn(email)
  await setUpApp(visitor)
  return {
    save: async (place, title) => {
      const content = aContent({ title })
      const body = JSON.stringify({
        ...place,
        content,
        marking: 'TLP:CLEAR',
        entityFacts: [],
        dismissals: [],
      })
      const request = new Request('http://localhost:3000/api/desk/saveDraft', {
        method: 'POST',
        headers: visitor.headers(),
        body,
      })
      const response = await answerCommand(visitor.door, request, 'saveDraft')
      const answer = (await response.json()) as CommandAnswer
      // saveDraft answers with the address and the version.
      if (answer.ok) return { ...(answer.value as { slug: string; version: number }), content, writer }
      return { code: answer.code, now: readVersion(answer.refusal) }
    },
  }
}

function readVersion(refusal: unknown): number | null {
  const isTold = typeof refusal === 'object' && refusal !== null && 'version' in refusal
  return isTold && typeof refusal.version === 'number' ? refusal.version : null
}

async function write(
  desk: Desk,
  { writing, each, category }: { writing: Writing; each: number; category: string },
): Promise<void> {
  const known = new Map(writing.shared.map((slug) => [slug, 1]))
  let own: string | null = null
  for (let at = 0; at < each; at++) {
    const slug: string | null = at % sharedEvery === 0 ? (writing.shared[at % 2] ?? null) : own
    const saved = await saveAtLast(desk, { slug, category, known, writing, at })
    known.set(saved.slug, saved.version)
    if (slug === null) own = saved.slug
  }
}

interface Attempt {
  slug: string | null
  category: string
  known: Map<string, number>
  writing: Writing
  at: number
}

/** Tries until the save is acknowledged, from what is there now each time. Of those who try, one always gets through. */
async function saveAtLast(
  desk: Desk,
  { slug, category, known, writing, at }: Attempt,
): Promise<Acknowledged> {
  for (;;) {
    const version = slug === null ? null : (known.get(slug) ?? null)
    const place = { slug, category: slug === null ? category : null, version }
    const title = `Save ${at} on version ${version ?? 'none'} ${Math.random()}`
    const told = await desk.save(place, title)
    if ('writer' in told) {
      writing.acknowledged.push(told)
      return told
    }
    writing.refused.push(told.code)
    if (slug !== null && told.now !== null) known.set(slug, told.now)
    if (told.code !== 'edited-elsewhere' && told.code !== 'busy')
      throw new Error(`a save was refused: ${told.code}`)
  }
}
