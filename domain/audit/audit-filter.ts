import { isDay } from '#domain/days/iso-day.ts'

/** Which entries of the audit log are asked for; null where everything is. Days are UTC days, `2026-03-05`, both included. */
export interface AuditFilter {
  person: string | null
  action: string | null
  subject: string | null
  from: string | null
  to: string | null
}

/** The last entry that was seen; the next page begins after it. */
export interface AuditCursor {
  /** ISO, in UTC, to the millisecond. */
  at: string
  id: string
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** PostgreSQL knows no year 0. */
const instant = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** Reads the filter from an address. What cannot be meant is left out: an address may be old, or typed by hand. */
export function readAuditFilter(query: URLSearchParams): AuditFilter {
  const read = (name: string, isMeant: (value: string) => boolean) => {
    const value = query.get(name) ?? ''
    return isMeant(value) ? value : null
  }
  const isWord = (value: string) => /^[a-z][a-z ]{0,60}$/.test(value)
  return {
    person: read('person', (value) => uuid.test(value)),
    action: read('action', isWord),
    subject: read('subject', isWord),
    from: read('from', isDay),
    to: read('to', isDay),
  }
}

/** Reads where a page of the audit log begins; `null` for the newest. */
export function readAuditCursor(query: URLSearchParams): AuditCursor | null {
  const [at = '', id = ''] = (query.get('after') ?? '').split('_')
  return instant.test(at) && !Number.isNaN(Date.parse(at)) && uuid.test(id) ? { at, id } : null
}

/** The query of an address that asks for these entries; empty for all. */
export function printAuditQuery(filter: AuditFilter, cursor: AuditCursor | null): string {
  const { person, action, subject, from, to } = filter
  const after = cursor && `${cursor.at}_${cursor.id}`
  const given = Object.entries({ person, action, subject, from, to, after }).flatMap(([name, value]) =>
    value === null ? [] : [[name, value]],
  )
  const query = new URLSearchParams(given).toString()
  return query === '' ? '' : `?${query}`
}
