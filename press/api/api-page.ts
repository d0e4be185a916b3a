import { ApiView, type ApiEndpoint, type ApiParameter } from '#components/document/api-view.tsx'
import { apiAddress } from '#domain/pages/addresses.ts'
import type { PageKind } from '#press/page.ts'
import { toAddressPattern } from '#press/pages/address-pattern.ts'
import { endpoints } from './endpoints.ts'
import type { Endpoint } from './endpoint.ts'
import { listQueryParameters, spellValues, type QueryParameter } from './query-parameters.ts'
import { toPathTemplate } from './to-path-template.ts'

/** `/api`: what programs can ask for, and how. */
export const apiPage: PageKind<Record<string, never>, readonly ApiEndpoint[]> = {
  ...toAddressPattern({}, () => apiAddress),
  list: () => [[{}]],
  load: () => Promise.resolve({ status: 200, data: endpoints.map(toExplained), changesAt: null }),
  form: {
    kind: 'html',
    styles: ['prose', 'api'],
    head: (_, { name }) => ({
      title: 'API',
      description: `How programs can read what ${name} publishes: briefs, names, days and searches, as JSON.`,
      path: apiAddress,
    }),
    View: ApiView,
  },
}

function toExplained(endpoint: Endpoint): ApiEndpoint {
  const { title, summary, parameters, pathParameters, example } = endpoint
  const inPath = Object.entries(pathParameters).map(([name, description]) => ({
    name,
    description,
    values: '',
    isRequired: false,
  }))
  return {
    id: title.toLowerCase().replaceAll(' ', '-'),
    title,
    summary,
    path: toPathTemplate(endpoint),
    parameters: [...inPath, ...listQueryParameters(parameters).map(toExplainedParameter)],
    example,
  }
}

function toExplainedParameter(parameter: QueryParameter): ApiParameter {
  const { name, isRequired, description, schema } = parameter
  const values = [
    spellValues(parameter),
    schema.default !== undefined && `default: ${JSON.stringify(schema.default).replaceAll('"', '')}`,
  ].filter((one) => typeof one === 'string')
  return { name, isRequired, description, values: values.length > 0 ? toSentence(values.join('; ')) : '' }
}

function toSentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`
}
