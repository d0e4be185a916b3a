import { readAuditFilter, type AuditCursor, type AuditFilter } from '#domain/audit/audit-filter.ts'
import { withoutSecrets } from '#domain/audit/list-differences.ts'
import { can } from '#domain/people/can.ts'
import { batchSize } from '#server/db/batch-size.ts'
import type { Database } from '#server/db/database.ts'
import { findOrigin, type DeskDoor } from '#server/sign-in/desk-door.ts'
import { getSignedIn } from '#server/sign-in/get-signed-in.ts'
import { listAudit } from './list-audit.ts'

/**
 * Answers `GET /api/desk/audit.jsonl`: the audit log as JSON lines, the newest first, with the filter of its page. Only the
 * desk's own pages may ask, and whom the table of rights lets read it.
 */
export async function answerAuditExport(door: DeskDoor, request: Request): Promise<Response> {
  if ((await findOrigin(door, request.headers)) === null)
    return problem(421, 'The desk does not answer at this address.')
  // A download carries no Origin header; browsers say by this one from where it was asked for.
  if (request.headers.get('sec-fetch-site') !== 'same-origin')
    return problem(403, 'This request did not come from the desk.')
  const signedIn = await getSignedIn(door, request.headers, new Date())
  if (signedIn?.entry !== 'enter') return problem(401, 'You are not signed in.')
  if (!can(signedIn.actor, 'readAudit').ok) return problem(403, 'Your role does not allow this.')
  const filter = readAuditFilter(new URL(request.url).searchParams)
  return new Response(toStream(listLines(door.db, filter)), {
    headers: {
      'content-type': 'application/jsonl; charset=utf-8',
      'content-disposition': 'attachment; filename="audit.jsonl"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** The log in batches: memory does not grow with it. */
async function* listLines(db: Database, filter: AuditFilter): AsyncGenerator<string> {
  let cursor: AuditCursor | null = null
  for (;;) {
    const lines = await listAudit(db, { filter, cursor, take: batchSize })
    const last = lines.at(-1)
    if (!last) return
    yield lines.map((line) => `${JSON.stringify(withoutSecrets(line))}\n`).join('')
    if (lines.length < batchSize) return
    cursor = { at: last.at, id: last.id }
  }
}

/** A batch is read when there is room for it, so that a slow reader holds nothing up. */
function toStream(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const next = await texts.next()
      if (next.done === true) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
    async cancel() {
      await texts.return(undefined)
    },
  })
}

function problem(status: number, message: string): Response {
  return Response.json({ message }, { status, headers: { 'cache-control': 'no-store' } })
}
