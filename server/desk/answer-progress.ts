import { findOrigin, type DeskDoor } from '#server/sign-in/desk-door.ts'
import { getSignedIn } from '#server/sign-in/get-signed-in.ts'
import { countLivePages } from './count-live-pages.ts'

const headers = { 'cache-control': 'no-store' }

/** Answers `GET /api/desk/progress/<slug>`, for whoever may work at the desk: how far a brief's last change has come. */
export async function answerProgress(door: DeskDoor, request: Request, slug: string): Promise<Response> {
  if ((await findOrigin(door, request.headers)) === null) return new Response(null, { status: 421, headers })
  const signedIn = await getSignedIn(door, request.headers, new Date())
  if (signedIn?.entry !== 'enter') return new Response(null, { status: 401, headers })
  return Response.json(await countLivePages(door.db, slug), { headers })
}
