import type { z } from 'zod'
import type { WrongParameter } from './endpoint.ts'
import { listQueryParameters, spellValues } from './query-parameters.ts'

/** Signs that no name and no text has, and that the database refuses. */
const control = /[\p{Cc}\p{Cs}\ufffd]/u

/** What stands behind the question mark, read by a schema; or the first parameter that is wrong. */
export function readParameters(
  schema: z.ZodObject,
  given: URLSearchParams,
): { kind: 'read'; parameters: unknown } | WrongParameter {
  const names = [...given.keys()]
  for (const [at, name] of names.entries()) {
    const problem = findProblem(name, { given, schema, isRepeated: names.indexOf(name) !== at })
    if (problem !== null) return { kind: 'wrong', parameter: shorten(name), detail: problem }
  }
  const read = schema.safeParse(Object.fromEntries(given))
  if (read.success) return { kind: 'read', parameters: read.data }
  const [issue] = read.error.issues
  const name = String(issue?.path[0] ?? '')
  return { kind: 'wrong', parameter: name, detail: explain(schema, name, given.has(name)) }
}

interface Given {
  given: URLSearchParams
  schema: z.ZodObject
  isRepeated: boolean
}

function findProblem(name: string, { given, schema, isRepeated }: Given): string | null {
  if (!Object.hasOwn(schema.shape, name)) {
    const known = Object.keys(schema.shape)
    return known.length === 0
      ? 'This address takes no parameters.'
      : `There is no such parameter here. You can use: ${known.join(', ')}.`
  }
  if (isRepeated) return 'Give this parameter only once.'
  if (control.test(given.get(name) ?? '')) return 'This parameter contains characters that cannot be read.'
  return null
}

function explain(schema: z.ZodObject, name: string, isGiven: boolean): string {
  if (!isGiven) return 'This parameter is missing.'
  const parameter = listQueryParameters(schema).find((one) => one.name === name)
  const values = parameter ? spellValues(parameter) : null
  return values === null
    ? `This value is not valid. ${parameter?.description ?? ''}`.trim()
    : `This value is not valid. Give ${values}.`
}

/** What somebody sent is repeated, but not at any length. */
function shorten(name: string): string {
  const plain = name.replace(/[\p{C}\ufffd]/gu, '?')
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain
}
