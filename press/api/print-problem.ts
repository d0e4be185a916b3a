import { z } from 'zod'
import { apiHeaders } from '#front/headers.ts'
import type { Said } from '#front/printed.ts'
import { instant } from './api-schemas.ts'
import type { ApiResult } from './endpoint.ts'

/** What an answer is that is none (RFC 9457). */
export const problem = z.object({
  title: z.string(),
  status: z.union([z.literal(400), z.literal(404), z.literal(410), z.literal(503)]),
  detail: z.string().describe('What is wrong, and what to do about it.'),
  parameter: z.string().optional().describe('The parameter that is wrong.'),
  reason: z.string().optional().describe('Why the brief was withdrawn.'),
  withdrawnAt: instant.optional(),
})

type Problem = z.infer<typeof problem>

/** Where there is nothing to ask for. */
export const unknownProblem: Problem = {
  title: 'Not Found',
  status: 404,
  detail: 'There is nothing at this address. The page /api lists everything you can request.',
}

/** What is said where something was neither found nor moved. */
export function toProblem(result: Exclude<ApiResult<never>, { kind: 'found' | 'moved' }>): Problem {
  switch (result.kind) {
    case 'unknown':
      return { ...unknownProblem, detail: 'Nothing was found at this address. Check the slug or the day.' }
    case 'withdrawn':
      return {
        title: 'Gone',
        status: 410,
        detail: 'This brief was withdrawn.',
        reason: result.reason,
        withdrawnAt: result.withdrawnAt,
      }
    case 'too-slow':
      return {
        title: 'Service Unavailable',
        status: 503,
        detail: 'This request took too long. Ask for less at once, or try again in a few seconds.',
      }
    case 'wrong':
      return { title: 'Bad Request', status: 400, detail: result.detail, parameter: result.parameter }
  }
}

/** A problem as it is sent. */
export function printProblem(said: Problem): Said {
  return {
    status: said.status,
    headers: { ...apiHeaders, 'content-type': 'application/problem+json; charset=utf-8' },
    body: `${JSON.stringify(said, null, 2)}\n`,
  }
}
