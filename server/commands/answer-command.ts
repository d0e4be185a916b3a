import { mayEver } from '#domain/people/may-ever.ts'
import { describeRefusalAt } from '#domain/refusals/describe-refusal-at.ts'
import { getRefusalCode, type RefusalAnswer } from '#domain/refusals/refusal.ts'
import { isSameOrigin } from '#domain/sign-in/is-same-origin.ts'
import { recordRefused } from '#server/audit/record-refused.ts'
import { findOrigin, type DeskDoor } from '#server/sign-in/desk-door.ts'
import { getSignedIn } from '#server/sign-in/get-signed-in.ts'
import { commands } from './commands.ts'
import { describeUnread } from './describe-unread.ts'
import { readJson } from './read-json.ts'

/** What the desk's pages get for a command. */
export type CommandAnswer =
  { ok: true; value: unknown } | { ok: false; code: string; message: string; refusal?: RefusalAnswer }

/** Bytes of a request's body: a brief of a hundred thousand words fits in. */
export const largestBody = 2_000_000

/** What is refused because of who asks, and not because of how things are. */
const rightRefusals: readonly string[] = ['not-allowed', 'not-your-draft', 'own-revision']

/**
 * Answers `POST /api/desk/<name>`: the one way by which pages of the desk change something. Who asks and from where is
 * checked before the body is read, and the body before anything is done. A refusal is an answer like any other (200);
 * other statuses are for what no page of the desk sends.
 */
export async function answerCommand(door: DeskDoor, request: Request, name: string): Promise<Response> {
  const origin = await findOrigin(door, request.headers)
  if (origin === null) return problem(421, 'wrong-address', 'The desk does not answer at this address.')
  const asked = { origin: request.headers.get('origin'), fetchSite: request.headers.get('sec-fetch-site') }
  if (!isSameOrigin(asked, origin))
    return problem(403, 'other-origin', 'This request did not come from the desk.')
  if (!request.headers.get('content-type')?.startsWith('application/json'))
    return problem(415, 'not-json', 'Only JSON is read here.')
  const now = new Date()
  const signedIn = await getSignedIn(door, request.headers, now)
  if (signedIn?.entry !== 'enter') return problem(401, 'not-signed-in', describe('not-signed-in'))
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!found)
    return problem(
      404,
      'unknown-command',
      'The desk has been updated since this page was loaded. Reload the page; nothing you have written will be lost.',
    )
  const order = { actor: signedIn.actor, origin: 'desk' as const, now, address: signedIn.address }
  const noteRefused = () =>
    recordRefused(
      door.db,
      { ...order, personId: signedIn.actor.id, action: 'was refused a command', what: name },
      now,
    )
  if (!mayEver(signedIn.actor, found.verb)) {
    await noteRefused()
    return answer({ ok: false, ...refusal('not-allowed') }, 403)
  }
  const body = await readJson(request, largestBody)
  if (!body.ok) return problem(body.status, 'unreadable', body.message)
  const input = found.input.safeParse(body.value)
  if (!input.success)
    return problem(
      400,
      'unreadable',
      describeUnread(input.error.issues) ??
        'The desk could not read what this page sent, so nothing was changed. Reload the page and try again.',
    )
  const result = await found.run(door.db, order, input.data)
  if (result.ok) return answer(result, 200)
  if (rightRefusals.includes(getRefusalCode(result.refusal))) await noteRefused()
  return answer({ ok: false, ...refusal(result.refusal) }, 200)
}

function refusal(given: RefusalAnswer) {
  return { code: getRefusalCode(given), message: describe(given), refusal: given }
}

function describe(given: RefusalAnswer): string {
  return describeRefusalAt('browser', given)
}

function problem(status: number, code: string, message: string): Response {
  return answer({ ok: false, code, message }, status)
}

function answer(body: CommandAnswer, status: number): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
