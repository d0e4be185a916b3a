import { standingSlugs } from '#domain/pages/addresses.ts'
import { can } from '#domain/people/can.ts'
import { isSameOrigin } from '#domain/sign-in/is-same-origin.ts'
import { findOrigin, type DeskDoor } from '#server/sign-in/desk-door.ts'
import { getSignedIn } from '#server/sign-in/get-signed-in.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import { standingPage } from '#press/pages/standing-page.tsx'
import { printPage } from '#press/print-page.ts'

/** Bytes of what is sent to be shown. */
const largestPage = 2_000_000

/**
 * Answers `POST /api/desk/page-preview`: a standing page as readers would see it, from a form with `slug`, `title` and
 * `body`. Nothing is kept.
 */
export async function answerPagePreview(door: DeskDoor, request: Request): Promise<Response> {
  const { headers } = request
  const origin = await findOrigin(door, headers)
  if (origin === null) return problem(421, 'The desk is not at this address.')
  const asked = { origin: headers.get('origin'), fetchSite: headers.get('sec-fetch-site') }
  if (!isSameOrigin(asked, origin)) return problem(403, 'This request did not come from the desk.')
  const signedIn = await getSignedIn(door, headers, new Date())
  if (signedIn?.entry !== 'enter') return problem(401, 'You are not signed in.')
  if (!can(signedIn.actor, 'savePage').ok) return problem(403, 'Your role does not allow this.')
  const length = Number(headers.get('content-length') ?? Infinity)
  if (!(length <= largestPage)) return problem(413, 'That is more than the desk accepts at once.')
  const fields = await request.formData().catch(() => null)
  const [slug, title, body] = ['slug', 'title', 'body'].map((name) => fields?.get(name))
  const isKnown = standingSlugs.some((standing) => standing === slug)
  if (!isKnown || typeof slug !== 'string' || typeof title !== 'string' || typeof body !== 'string')
    return problem(400, 'The desk could not read what this page sent.')
  const loaded = {
    status: 200,
    form: standingPage.form,
    data: { slug, title, body },
    changesAt: null,
    isPassing: true,
  } as const
  const { printed } = await printPage(loaded, await getSiteFacts(door.db))
  return new Response(printed.body, {
    headers: { ...printed.headers, 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
  })
}

function problem(status: number, message: string): Response {
  return new Response(`${message}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
