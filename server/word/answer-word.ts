import type { DecodedText } from '#domain/layout/source/decode-text.ts'
import { can } from '#domain/people/can.ts'
import { isSameOrigin } from '#domain/sign-in/is-same-origin.ts'
import { findOrigin, type DeskDoor } from '#server/sign-in/desk-door.ts'
import { getSignedIn } from '#server/sign-in/get-signed-in.ts'
import { readBytes } from './read-bytes.ts'

/** In bytes, as for files named on the command line. */
const largestFile = 4 * 1024 * 1024

/**
 * Answers `POST /api/desk/word`: the text of the Word file that is sent, for whoever may import a brief. Nothing is kept:
 * the desk's page shows the text, and imports it as it does any other.
 */
export async function answerWord(door: DeskDoor, request: Request): Promise<Response> {
  const { headers } = request
  const origin = await findOrigin(door, headers)
  if (origin === null) return answer(421, refused('The desk does not answer at this address.'))
  const asked = { origin: headers.get('origin'), fetchSite: headers.get('sec-fetch-site') }
  if (!isSameOrigin(asked, origin)) return answer(403, refused('This request did not come from the desk.'))
  const signedIn = await getSignedIn(door, headers, new Date())
  if (signedIn?.entry !== 'enter') return answer(401, refused('You are not signed in.'))
  if (!can(signedIn.actor, 'importBrief').ok) return answer(403, refused('Your role does not allow this.'))
  const length = Number(headers.get('content-length') ?? Infinity)
  if (!(length <= largestFile))
    return answer(413, refused('The file is larger than 4 MB, which is too large for a brief.'))
  const text = await readBytes(new Uint8Array(await request.arrayBuffer()))
  return answer(text.ok ? 200 : 422, text)
}

const refused = (reason: string): DecodedText => ({ ok: false, reason })

function answer(status: number, text: DecodedText): Response {
  return Response.json(text, { status, headers: { 'cache-control': 'no-store' } })
}
