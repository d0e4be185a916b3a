import { readAuditFilter, type AuditCursor, type AuditFilter } from '#domain/audit/audit-filter.ts'
import { withoutSecrets } from '#domain/audit/list-differences.ts'
import { batchSize } from '#server/db/batch-size.ts'
import type { Database } from '#server/db/database.ts'
import { answerDownload } from '#server/desk/answer-download.ts'
import type { DeskDoor } from '#server/sign-in/desk-door.ts'
import { listAudit } from './list-audit.ts'

/**
 * Answers `GET /api/desk/audit.jsonl`: the audit log as JSON lines, the newest first, with the filter of its page, for whom
 * the table of rights lets read it.
 */
export function answerAuditExport(door: DeskDoor, request: Request): Promise<Response> {
  return answerDownload(door, request, {
    file: 'audit.jsonl',
    verb: 'readAudit',
    list: (query) => listLines(door.db, readAuditFilter(query)),
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
