import { suspectEarlierVersion } from '#components/desk/frame/earlier-version.ts'
import type { DecodedText } from '#domain/layout/source/decode-text.ts'
import type { DeskRow } from '#domain/people/desk-row.ts'
import type { LivePages } from '#domain/people/live-pages.ts'

/** What comes back when a page asks for something. */
export type Told<Value = unknown> =
  { ok: true; value: Value } | { ok: false; code: string; message: string; refusal?: unknown }

/** The answer may be lost of what was done: nobody is told that nothing was. */
const offline: Told<never> = {
  ok: false,
  code: 'offline',
  message: 'We could not reach the desk, so we do not know whether this was done. Reload the page to check.',
}

/** Of signing in, and of what is only read. */
const unreached: Told<never> = {
  ok: false,
  code: 'offline',
  message: 'We could not reach the desk. Check your connection and try again.',
}

async function post(address: string, body: object): Promise<{ status: number; body: unknown } | null> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: answer.status, body: await answer.json() }
  } catch {
    return null
  }
}

/** Has one of the desk's commands done (server/commands). Never throws: what went wrong is told. */
export async function askDesk<Value = unknown>(command: string, input: object): Promise<Told<Value>> {
  const answer = await post(`/api/desk/${command}`, input)
  // What no page of this version sends.
  if (answer?.status === 400 || answer?.status === 404) suspectEarlierVersion()
  // The server writes this type (`CommandAnswer`).
  return answer ? (answer.body as Told<Value>) : offline
}

/** Tells the desk something from a page that is just being left. Nobody hears the answer. */
export function tellDesk(command: string, input: object): void {
  const headers = { 'content-type': 'application/json' }
  const request = { method: 'POST', headers, body: JSON.stringify(input), keepalive: true }
  void fetch(`/api/desk/${command}`, request).catch(() => undefined)
}

/** The text of a Word file, which the server reads: what reads it is larger than all of the desk's pages. */
export async function readWordFile(file: File): Promise<DecodedText> {
  try {
    const answer = await fetch('/api/desk/word', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    })
    // The server writes this type (`answerWord`).
    return (await answer.json()) as DecodedText
  } catch {
    return { ok: false, reason: 'The desk did not answer. Try again in a moment.' }
  }
}

/** Has a password chosen by a one-time link. */
export async function askToJoin(input: object): Promise<Told<{ email: string }>> {
  const answer = await post('/api/join', input)
  return answer ? (answer.body as Told<{ email: string }>) : offline
}

/** Asks better-auth, whose answers are of another form: a body, or a code and a message. */
export async function askAuth<Value = Record<string, unknown>>(
  path: string,
  body: object,
): Promise<Told<Value>> {
  const answer = await post(`/api/auth${path}`, body)
  if (!answer) return unreached
  if (answer.status < 300) return { ok: true, value: answer.body as Value }
  const { code = '', message = '' } = (answer.body ?? {}) as { code?: string; message?: string }
  return { ok: false, code: answer.status === 429 && code === '' ? 'PAUSED' : code, message }
}

/** The same where nothing is sent but the question. */
export async function readAuth<Value>(path: string): Promise<Told<Value>> {
  try {
    const answer = await fetch(`/api/auth${path}`)
    if (answer.ok) return { ok: true, value: (await answer.json()) as Value }
    const { code = '', message = '' } = (await answer.json()) as { code?: string; message?: string }
    return { ok: false, code, message }
  } catch {
    return unreached
  }
}

/** How far a brief's last change has reached readers; `null` where the desk does not say. */
export async function readProgress(slug: string): Promise<LivePages | null> {
  try {
    const answer = await fetch(`/api/desk/progress/${encodeURIComponent(slug)}`)
    return answer.ok ? ((await answer.json()) as LivePages | null) : null
  } catch {
    return null
  }
}

/** Briefs with these words in their titles; none where the desk does not answer. */
export async function findBriefs(words: string): Promise<DeskRow[]> {
  try {
    const answer = await fetch(`/api/desk/briefs?${new URLSearchParams({ words }).toString()}`)
    return answer.ok ? ((await answer.json()) as DeskRow[]) : []
  } catch {
    return []
  }
}

export type KnownKind = 'entity' | 'tag' | 'technique'

/** A name that the record knows: its kind, and the other name of it that was looked for. */
export interface KnownName {
  name: string
  kind: string | null
  alias: string | null
  briefs: number
}

/** Names that the record knows and that begin so; none where the desk does not answer. */
export async function readNames(kind: KnownKind, starts: string): Promise<KnownName[]> {
  try {
    const answer = await fetch(`/api/desk/names?${new URLSearchParams({ kind, starts }).toString()}`)
    return answer.ok ? ((await answer.json()) as KnownName[]) : []
  } catch {
    return []
  }
}
