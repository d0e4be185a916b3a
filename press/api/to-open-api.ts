import { z } from 'zod'
import { apiRootAddress } from '#domain/pages/addresses.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import { endpoints } from './endpoints.ts'
import type { Endpoint } from './endpoint.ts'
import { problem } from './print-problem.ts'
import { toPathTemplate } from './to-path-template.ts'

/** The description of all that can be asked for, for machines (OpenAPI 3.1), made from the schemas that answers are checked against. */
export function toOpenApi({ name, baseUrl }: SiteFacts): object {
  return {
    openapi: '3.1.0',
    info: {
      title: `${name}: published briefs`,
      version: '1.0.0',
      description:
        'Read-only access to everything published here. No key is needed. Everything is marked TLP:CLEAR: it may be shared without limit, subject to copyright.',
    },
    servers: [{ url: baseUrl + apiRootAddress }],
    paths: Object.fromEntries(
      endpoints.map((endpoint) => [toPathTemplate(endpoint), { get: toOperation(endpoint) }]),
    ),
    components: { schemas: { Problem: toSchema(problem) } },
  }
}

function toOperation(endpoint: Endpoint): object {
  const { title, summary, answer, parameters, pathParameters } = endpoint
  return {
    operationId: title.toLowerCase().replaceAll(' ', '-'),
    summary: title,
    description: summary,
    parameters: [
      ...Object.entries(pathParameters).map(([name, description]) =>
        toPathParameter(endpoint, name, description),
      ),
      ...listQueryParameters(parameters).map(toQueryParameter),
    ],
    responses: {
      200: {
        description: 'What was requested.',
        content: { 'application/json': { schema: toSchema(answer) } },
      },
      ...toProblems(endpoint),
    },
  }
}

function toPathParameter({ pattern }: Endpoint, name: string, description: string): object {
  const schema = { type: 'string', pattern: `^${pattern.forms[name]?.source ?? ''}$` }
  return { name, in: 'path', required: true, description, schema }
}

function toQueryParameter({ name, isRequired, description, schema }: QueryParameter): object {
  return { name, in: 'query', required: isRequired, description, schema }
}

function toProblems({ pathParameters }: Endpoint): object {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  const shared = {
    400: { description: 'A parameter is wrong; the response names it.', content },
    503: {
      description: 'The request cannot be answered at the moment. Try again in a few seconds.',
      content,
    },
  }
  if (Object.keys(pathParameters).length === 0) return shared
  return {
    ...shared,
    308: {
      description: 'This has moved to a new address.',
      headers: { location: { schema: { type: 'string' } } },
    },
    404: { description: 'Nothing was ever published at this address.', content },
    410: { description: 'This was withdrawn; the response says why.', content },
  }
}

/** A parameter behind the question mark, with its schema as JSON Schema. */
export interface QueryParameter {
  name: string
  isRequired: boolean
  description: string
  schema: z.core.JSONSchema.BaseSchema
}

/** The parameters of an endpoint, in the order in which its schema has them. */
export function listQueryParameters(parameters: z.ZodObject): QueryParameter[] {
  const { properties = {} } = toSchema(parameters)
  return Object.entries(properties).map(([name, field]) => {
    const { description = '', ...schema } = typeof field === 'object' ? field : {}
    return { name, isRequired: isMissed(parameters, name), description, schema }
  })
}

function isMissed(parameters: z.ZodObject, name: string): boolean {
  const read = parameters.safeParse({})
  return !read.success && read.error.issues.some(({ path }) => path[0] === name)
}

/** As it is once it was read: what is sent in an address is always a text. */
function toSchema(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  const described = z.toJSONSchema(schema, { io: 'output' })
  // An OpenAPI document says once which JSON Schema its schemas are.
  delete described.$schema
  return described
}
