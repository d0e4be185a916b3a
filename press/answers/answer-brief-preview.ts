import type { PublishedBrief } from '#domain/pages/published-brief.ts'
import type { DeskDoor } from '#server/sign-in/desk-door.ts'
import { refuseVisitor } from '#server/desk/refuse-visitor.ts'
import { getPreviewedBrief } from '#server/desk/get-previewed-brief.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import { briefPage } from '#press/pages/brief-page.tsx'
import { printPage } from '#press/print-page.ts'

/**
 * Answers `GET /api/desk/brief-preview/<slug>`: the draft as its page would be printed, by the same templates and styles;
 * without a draft, the page that is published. It may stand in a frame of the desk, and nowhere else; nothing of it is kept.
 */
export async function answerBriefPreview(door: DeskDoor, request: Request, slug: string): Promise<Response> {
  const { headers } = request
  const now = new Date()
  const refusal = await refuseVisitor(door, request)
  if (refusal) return refusal
  // A page elsewhere that leads here, or frames it, is not to see it drawn.
  const from = headers.get('sec-fetch-site')
  if (from !== null && from !== 'same-origin' && from !== 'none')
    return problem(403, 'This request did not come from the desk.')
  const brief = (await getPreviewedBrief(door.db, slug, now)) ?? (await getLive(door, slug))
  if (!brief) return problem(404, 'There is no draft at this address.')
  const data = { ...brief, explore: [], neighbours: { previous: null, next: null }, related: [] }
  const loaded = { status: 200, form: briefPage.form, data, changesAt: null, isPassing: true } as const
  const { printed } = await printPage(loaded, await getSiteFacts(door.db))
  const own = new Headers(printed.headers)
  own.set(
    'content-security-policy',
    (own.get('content-security-policy') ?? '').replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
  )
  own.set('cache-control', 'no-store')
  own.set('x-robots-tag', 'noindex')
  return new Response(printed.body, { headers: own })
}

/** What the next revision begins from, while nobody has saved any of it. */
async function getLive({ db }: DeskDoor, slug: string): Promise<PublishedBrief | null> {
  const found = await getPublishedBrief(db, slug)
  return found.status === 200 ? found.brief : null
}

function problem(status: number, message: string): Response {
  return new Response(`${message}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
