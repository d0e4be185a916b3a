import { z } from 'zod'

/** A parameter behind the question mark, with its schema as JSON Schema. */
export interface QueryParameter {
  name: string
  isRequired: boolean
  description: string
  schema: z.core.JSONSchema.BaseSchema
}

/** The parameters of an endpoint, in the order in which its schema has them. */
export function listQueryParameters(parameters: z.ZodObject): QueryParameter[] {
  const { properties = {} } = toJsonSchema(parameters)
  return Object.entries(properties).map(([name, field]) => {
    const { description = '', ...schema } = typeof field === 'object' ? field : {}
    return { name, isRequired: isMissed(parameters, name), description, schema }
  })
}

function isMissed(parameters: z.ZodObject, name: string): boolean {
  const read = parameters.safeParse({})
  return !read.success && read.error.issues.some(({ path }) => path[0] === name)
}

/** A schema as JSON Schema, of a value as it is once it was read: what is sent in an address is always a text. */
export function toJsonSchema(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  const described = z.toJSONSchema(schema, { io: 'output' })
  // An OpenAPI document says once which JSON Schema its schemas are.
  delete described.$schema
  return described
}

/** Which values a parameter takes, in words behind its name; `null` where its description says all there is to say. */
export function spellValues({ schema }: QueryParameter): string | null {
  const { enum: words, minimum, maximum, minLength, maxLength } = schema
  if (words) return `one of ${words.join(', ')}`
  if (minimum !== undefined && maximum !== undefined) return `a whole number from ${minimum} to ${maximum}`
  if (maxLength === undefined) return null
  const most = `${maxLength.toLocaleString('en')} characters`
  return minLength === undefined ? `at most ${most}` : `${minLength} to ${most}`
}
