import { z } from 'zod'
import { foldName } from '#domain/names/fold-name.ts'
import type { Database } from '#server/db/database.ts'
import { listOfferedNames, type OfferedName } from '#server/names/list-offered-names.ts'
import type { DeskDoor } from '#server/sign-in/desk-door.ts'
import { listExplanations } from '#server/techniques/list-explanations.ts'
import { ownHeaders, refuseVisitor } from './refuse-visitor.ts'

const asked = z.object({
  kind: z.enum(['entity', 'tag', 'technique']),
  starts: z.string().trim().min(1).max(100),
})

/** How many names are offered. */
const take = 8

/**
 * Answers `GET /api/desk/names?kind=entity&starts=nor`, for whoever may work at the desk: known names of which
 * one form begins so, as briefs write them. Techniques are those that the site explains.
 */
export async function answerNames(door: DeskDoor, request: Request): Promise<Response> {
  const refusal = await refuseVisitor(door, request)
  if (refusal) return refusal
  const parsed = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!parsed.success) return Response.json([], { headers: ownHeaders })
  return Response.json(await listNames(door.db, parsed.data), { headers: ownHeaders })
}

async function listNames(db: Database, { kind, starts }: z.output<typeof asked>): Promise<OfferedName[]> {
  if (kind !== 'technique') return listOfferedNames(db, kind, { starts, take })
  const key = foldName(starts)
  const explained = await listExplanations()
  return explained
    .map(({ name }) => name)
    .filter((name) => foldName(name).includes(key))
    .slice(0, take)
    .map((name) => ({ name, kind: null, alias: null, briefs: 0 }))
}
