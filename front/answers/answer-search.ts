import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { pageHeaders } from '#front/headers.ts'
import { describe, type Log } from '#front/log-event.ts'
import { createAnswerPage, type AnswerPageNeeds } from './answer-page.ts'
import type { AskSearch, PassingPage } from './ask-printer.ts'
import { toReadyAnswer, type ReadyAnswer } from './ready-answer.ts'
import { sendReady, type Exchange, type Sent } from './send-answer.ts'

/** Answers with what the printer finds. Nothing of it is kept: there are as many searches as readers can type. */
export type AnswerSearch = (exchange: Exchange, target: string) => Promise<Sent>

/** An {@link AnswerSearch} that asks `searcher`, and says so when that cannot answer. */
export function createAnswerSearch(needs: AnswerPageNeeds & { searcher: AskSearch; log: Log }): AnswerSearch {
  const answerPage = createAnswerPage(needs)
  return async (exchange, target) => {
    try {
      const said = await needs.searcher(target)
      return said === 'unknown' ? await answerPage.unknown(exchange) : sendReady(exchange, toReady(said))
    } catch (error) {
      needs.log({ event: 'search-failed', problem: describe(error) })
      return answerPage.cannotAnswer(exchange)
    }
  }
}

/** Nothing of it is sent twice: little time is spent on it. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

function toReady({ body, contentType, madeAt }: PassingPage): ReadyAnswer {
  return toReadyAnswer({
    status: 200,
    bodies: { identity: body, gzip: gzipSync(body, { level: 5 }), br: brotliCompressSync(body, quick) },
    lastModified: madeAt,
    headers: { ...pageHeaders, 'content-type': contentType, 'x-robots-tag': 'noindex' },
  })
}
