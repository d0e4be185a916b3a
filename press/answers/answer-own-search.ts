import { apiRootAddress } from '#domain/pages/addresses.ts'
import { createSearcher } from '#press/search/create-searcher.ts'
import { getOwnDatabase } from '#server/db/own-database.ts'
import { answerReader } from './answer-reader.ts'
import { cannotPrint } from './cannot-print.ts'

const search = createSearcher({ getDatabase: getOwnDatabase, most: 4, patience: 1_000 })

/** Answers a search, or a program that asks for data, where no front asks the printer: in development, or on a host that runs nothing else. */
export async function answerOwnSearch(request: Request): Promise<Response> {
  const { pathname, search: query } = new URL(request.url)
  if (query.length < 2 && !pathname.startsWith(apiRootAddress)) return answerReader(request)
  const searched = await search(pathname + query)
  if (searched === 'unknown') return answerReader(request)
  const { status, headers, body } = searched === 'busy' ? cannotPrint : searched
  return new Response(body, { status, headers })
}
