import type { DeskDoor } from '#server/sign-in/desk-door.ts'
import { countLivePages } from './count-live-pages.ts'
import { ownHeaders, refuseVisitor } from './refuse-visitor.ts'

/** Answers `GET /api/desk/progress/<slug>`, for whoever may work at the desk: how far a brief's last change has come. */
export async function answerProgress(door: DeskDoor, request: Request, slug: string): Promise<Response> {
  const refusal = await refuseVisitor(door, request)
  return refusal ?? Response.json(await countLivePages(door.db, slug), { headers: ownHeaders })
}
