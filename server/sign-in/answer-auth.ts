import { isSameOrigin } from '#domain/sign-in/is-same-origin.ts'
import { findOrigin, openAuth, type DeskDoor } from './desk-door.ts'

/** Of all that better-auth answers, what the desk uses; accounts are made by invitation only. */
const authPaths = [
  '/sign-in/email',
  '/sign-out',
  '/change-password',
  '/list-sessions',
  '/revoke-session',
  '/revoke-other-sessions',
  '/two-factor/enable',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/two-factor/generate-backup-codes',
  '/passkey/generate-register-options',
  '/passkey/verify-registration',
  '/passkey/generate-authenticate-options',
  '/passkey/verify-authentication',
  '/passkey/list-user-passkeys',
  '/passkey/delete-passkey',
] as const

const base = '/api/auth'

/** Answers a request below `/api/auth`. */
export async function answerAuth(door: DeskDoor, request: Request): Promise<Response> {
  const origin = await findOrigin(door, request.headers)
  if (origin === null) return new Response('The desk does not answer at this address.\n', { status: 421 })
  const { pathname, search } = new URL(request.url)
  const path = pathname.slice(base.length)
  if (!pathname.startsWith(base) || !authPaths.some((known) => known === path))
    return Response.json({ message: 'There is nothing at this address.' }, { status: 404 })
  const asked = { origin: request.headers.get('origin'), fetchSite: request.headers.get('sec-fetch-site') }
  if (request.method !== 'GET' && !isSameOrigin(asked, origin))
    return Response.json({ message: 'This request did not come from the desk.' }, { status: 403 })
  const auth = await openAuth(door, origin)
  const answer = await auth.handler(new Request(`${origin}${pathname}${search}`, request))
  answer.headers.set('cache-control', 'no-store')
  return answer
}
