import { answerOwnSearch } from '#press/answers/answer-own-search.ts'
import { preflightHeaders } from '#front/headers.ts'

export const GET = answerOwnSearch

/** Pages of other sites may read. */
export function OPTIONS(): Response {
  return new Response(null, { status: 204, headers: preflightHeaders })
}
