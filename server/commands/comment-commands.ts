import { z } from 'zod'
import { accepted, type Result } from '#domain/result.ts'
import type { ListedThreads } from '#domain/reviews/comment-thread.ts'
import type { Database } from '#server/db/database.ts'
import { answerThread, openThread, resolveThread } from '#server/reviews/comment-threads.ts'
import { listThreads } from '#server/reviews/list-threads.ts'
import { command } from './command.ts'

const slug = z.string().min(1).max(200)
const text = z.string().max(4_000)
const toThread = z.strictObject({ slug, thread: z.uuid(), text })

/** What people at the desk say of a text. Each is answered with all that is said of the brief then. */
export const commentCommands = {
  openThread: command({
    verb: 'commentBrief',
    input: z.strictObject({ slug, key: z.string().max(100).nullable(), text }),
    run: (db, order, input) => tellThreads(db, input.slug, openThread(db, { ...order, ...input })),
  }),
  answerThread: command({
    verb: 'commentBrief',
    input: toThread,
    run: (db, order, input) => tellThreads(db, input.slug, answerThread(db, { ...order, ...input })),
  }),
  resolveThread: command({
    verb: 'commentBrief',
    input: toThread,
    run: (db, order, input) => tellThreads(db, input.slug, resolveThread(db, { ...order, ...input })),
  }),
}

async function tellThreads<Refusal>(
  db: Database,
  of: string,
  commented: Promise<Result<unknown, Refusal>>,
): Promise<Result<ListedThreads, Refusal>> {
  const result = await commented
  return result.ok ? accepted(await listThreads(db, of)) : result
}
