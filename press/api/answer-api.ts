import { apiRootAddress, openApiAddress } from '#domain/pages/addresses.ts'
import { apiHeaders } from '#front/headers.ts'
import type { Said } from '#front/printed.ts'
import { contentTypes } from '#front/store/content-types.ts'
import type { PageContext } from '#press/page.ts'
import { endpoints } from './endpoints.ts'
import type { ApiResult, Endpoint } from './endpoint.ts'
import { toOpenApi } from './to-open-api.ts'
import { printProblem, unknownProblem, toProblem } from './print-problem.ts'
import { readParameters } from './read-parameters.ts'

/** Answers what programs ask for, by its address with the query. Nothing is kept. */
export async function answerApi(context: PageContext, target: URL): Promise<Said> {
  if (target.pathname === openApiAddress && target.search === '') return printJson(toOpenApi(context.site))
  const path = target.pathname.slice(apiRootAddress.length)
  for (const endpoint of endpoints) {
    const found = endpoint.pattern.parse(path)
    if (found) return toPrinted(await ask(endpoint, { context, path: found, given: target.searchParams }))
  }
  return printProblem(unknownProblem)
}

interface Asking {
  context: PageContext
  path: Readonly<Record<string, string>>
  given: URLSearchParams
}

async function ask(endpoint: Endpoint, { context, path, given }: Asking): Promise<ApiResult<unknown>> {
  const read = readParameters(endpoint.parameters, given)
  return read.kind === 'wrong' ? read : endpoint.load(context, path, read.parameters)
}

function toPrinted(result: ApiResult<unknown>): Said {
  if (result.kind === 'found') return printJson(result.answer)
  if (result.kind !== 'moved') return printProblem(toProblem(result))
  const location = apiRootAddress + result.to
  return {
    status: 308,
    headers: { ...apiHeaders, 'content-type': contentTypes.txt, location },
    body: `Moved to ${location}\n`,
  }
}

function printJson(answer: unknown): Said {
  return {
    status: 200,
    headers: { ...apiHeaders, 'content-type': contentTypes.json },
    body: `${JSON.stringify(answer, null, 2)}\n`,
  }
}
