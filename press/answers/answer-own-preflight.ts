import { preflightHeaders } from '#front/headers.ts'

/** Tells a browser that pages of other sites may read, where no front does. */
export function answerOwnPreflight(): Response {
  return new Response(null, { status: 204, headers: preflightHeaders })
}
