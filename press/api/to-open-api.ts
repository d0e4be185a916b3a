import { apiRootAddress } from '#domain/pages/addresses.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import { endpoints } from './endpoints.ts'
import type { Endpoint } from './endpoint.ts'
import { problem } from './print-problem.ts'
import { listQueryParameters, toJsonSchema, type QueryParameter } from './query-parameters.ts'
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
    components: { schemas: { Problem: toJsonSchema(problem) } },
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
        content: { 'application/json': { schema: toJsonSchema(answer) } },
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
    404: { description: 'Nothing was found at this address.', content },
    410: { description: 'This was withdrawn; the response says why.', content },
  }
}
