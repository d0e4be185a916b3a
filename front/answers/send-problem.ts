import { apiHeaders, cacheControl } from '#front/headers.ts'
import type { Exchange, Sent } from './send-answer.ts'

/** What the front says to programs in its own words: what happened, and what to do next. */
const problems = {
  400: ['Bad Request', 'This address is not valid. Escape everything in the query but letters and digits.'],
  405: ['Method Not Allowed', 'This address can only be read, with GET or HEAD.'],
  414: ['URI Too Long', 'This address is too long. Shorten the query.'],
  431: ['Request Header Fields Too Large', 'The request headers are too large. Send fewer.'],
  503: [
    'Service Unavailable',
    'This request cannot be answered at the moment. Try again in a few seconds, or ask for less at once.',
  ],
} as const

export type ProblemStatus = keyof typeof problems

/** Sends a problem as RFC 9457 has it, which pages of any site may read, as those of press/api/print-problem.ts. */
export function sendProblem({ request, response }: Exchange, status: ProblemStatus): Sent {
  const [title, detail] = problems[status]
  const body = `${JSON.stringify({ title, status, detail }, null, 2)}\n`
  response.writeHead(status, {
    ...apiHeaders,
    'cache-control': cacheControl.never,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    ...(status === 405 && { allow: 'GET, HEAD, OPTIONS' }),
    ...(status === 503 && { 'retry-after': '2' }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
  return { status, coding: 'identity' }
}
