import { z } from 'zod'
import { describeRefusalAt } from '#domain/refusals/describe-refusal-at.ts'
import { getRefusalCode } from '#domain/refusals/refusal.ts'
import { isSameOrigin } from '#domain/sign-in/is-same-origin.ts'
import { readJson } from '#server/commands/read-json.ts'
import { findClientAddress } from './tries/find-client-address.ts'
import { countTry } from './tries/count-tries.ts'
import { findOrigin, type DeskDoor } from './desk-door.ts'
import { joinDesk } from './join-desk.ts'

const input = z.strictObject({
  secret: z.string().max(100),
  password: z.string().max(1_000),
  name: z.string().max(200),
  email: z.string().max(254),
})

/** Tries in a quarter of an hour from one address: weak passwords that were refused count too. */
const mostJoins = 30

/** Answers `POST /api/join`: somebody chooses a password by a one-time link. */
export async function answerJoin(door: DeskDoor, request: Request): Promise<Response> {
  const origin = await findOrigin(door, request.headers)
  const asked = { origin: request.headers.get('origin'), fetchSite: request.headers.get('sec-fetch-site') }
  if (origin === null || !isSameOrigin(asked, origin))
    return answer(
      { ok: false, code: 'other-origin', message: 'This request did not come from the desk.' },
      403,
    )
  const body = await readJson(request, 10_000)
  const parsed = input.safeParse(body.ok ? body.value : null)
  if (!parsed.success)
    return answer(
      { ok: false, code: 'unreadable', message: 'The desk could not read what this page sent.' },
      400,
    )
  const now = new Date()
  const address = findClientAddress(door, request.headers)
  const { secret, ...rest } = parsed.data
  // Hashing a password takes half a second of a core: whoever guesses links must not have it often.
  const tries = await countTry(door.db, { account: `join ${address ?? ''}`, most: mostJoins }, now)
  if (tries.pausedUntil !== null)
    return answer(
      { ok: false, code: 'paused', message: 'Too many attempts. Wait 15 minutes, then try again.' },
      429,
    )
  const joined = await joinDesk(door.db, { secret, ...rest, address, now })
  if (joined.ok) return answer({ ok: true, value: joined.value }, 200)
  const message = describeRefusalAt('browser', joined.refusal)
  return answer({ ok: false, code: getRefusalCode(joined.refusal), message }, 200)
}

function answer(body: object, status: number): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
