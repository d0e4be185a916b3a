import { can } from '#domain/people/can.ts'
import type { SiteVerb } from '#domain/people/rights.ts'
import { findOrigin, type DeskDoor } from '#server/sign-in/desk-door.ts'
import { getSignedIn } from '#server/sign-in/get-signed-in.ts'

/** A file of JSON lines that pages of the desk offer. */
export interface Download {
  /** What it is called, with its ending. */
  file: string
  /** What one has to be allowed; null for everyone at the desk. */
  verb: SiteVerb | null
  /** Its text in batches; nothing is read before the first is asked for. */
  list: (query: URLSearchParams) => AsyncGenerator<string>
}

/** Answers the request for a file. Only the desk's own pages may ask, for somebody who has signed in and may have it. */
export async function answerDownload(
  door: DeskDoor,
  request: Request,
  download: Download,
): Promise<Response> {
  const { file, verb, list } = download
  if ((await findOrigin(door, request.headers)) === null)
    return problem(421, 'The desk does not answer at this address.')
  // A download carries no Origin header; browsers say by this one from where it was asked for.
  if (request.headers.get('sec-fetch-site') !== 'same-origin')
    return problem(403, 'This request did not come from the desk.')
  const signedIn = await getSignedIn(door, request.headers, new Date())
  if (signedIn?.entry !== 'enter') return problem(401, 'You are not signed in.')
  if (verb !== null && !can(signedIn.actor, verb).ok) return problem(403, 'Your role does not allow this.')
  return new Response(toStream(list(new URL(request.url).searchParams)), {
    headers: {
      'content-type': 'application/jsonl; charset=utf-8',
      'content-disposition': `attachment; filename="${file}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** A batch is read when there is room for it, so that a slow reader holds nothing up. */
function toStream(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const next = await texts.next()
      if (next.done === true) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
    async cancel() {
      await texts.return(undefined)
    },
  })
}

function problem(status: number, message: string): Response {
  return Response.json({ message }, { status, headers: { 'cache-control': 'no-store' } })
}
