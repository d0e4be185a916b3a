import { z } from 'zod'
import type { DeskDoor } from '#server/sign-in/desk-door.ts'
import { listDeskBriefs } from './list-desk-briefs.ts'
import { ownHeaders, refuseVisitor } from './refuse-visitor.ts'

const asked = z.object({ words: z.string().trim().min(1).max(200) })

/** How many briefs are offered. */
const take = 8

/** Answers `GET /api/desk/briefs?words=road`, for whoever may work at the desk: briefs by words of their titles. */
export async function answerBriefs(door: DeskDoor, request: Request): Promise<Response> {
  const refusal = await refuseVisitor(door, request)
  if (refusal) return refusal
  const parsed = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!parsed.success) return Response.json([], { headers: ownHeaders })
  const order = { category: null, status: null, words: parsed.data.words, take }
  return Response.json(await listDeskBriefs(door.db, order), { headers: ownHeaders })
}
