import type { PageStore } from './store/page-store.ts'
import { createAnswerPage } from './answers/answer-page.ts'
import { createAnswerData, sendPreflight } from './answers/answer-data.ts'
import { createAnswerSearch } from './answers/answer-search.ts'
import type { AskSearch } from './answers/ask-printer.ts'
import type { Log } from './log-event.ts'
import type { AudienceCounter } from './counts/count-audiences.ts'
import type { ReadCounter } from './counts/count-reads.ts'
import type { AssetFinder } from './answers/find-asset.ts'
import type { PageFinder } from './answers/page-finder.ts'
import type { FrontLimits } from './limits.ts'
import type { Metrics } from './counts/metrics.ts'
import type { PassOn } from './requests/pass-on.ts'
import { isHostClear } from './requests/read-host.ts'
import { isOfApi, readRoute, type Route } from './requests/read-route.ts'
import {
  sendMove,
  sendPlain,
  sendReady,
  sendStarting,
  type Exchange,
  type Sent,
} from './answers/send-answer.ts'
import { sendProblem } from './answers/send-problem.ts'
import { within } from './within.ts'

export interface AnswerRequestNeeds {
  store: PageStore
  pages: PageFinder
  assets: AssetFinder
  appFiles: AssetFinder | undefined
  passOn: PassOn
  searcher: AskSearch
  log: Log
  reads: ReadCounter
  audiences: AudienceCounter
  metrics: Metrics
  limits: FrontLimits
  /** Whether readers are told that the site starts. */
  isHeld: () => boolean
}

/** What needs neither printer nor app, the styles of the page that says to wait among it. */
const whileHeld: ReadonlySet<Route['to']> = new Set(['asset', 'alive', 'refuse', 'preflight'])

interface AppFile {
  file: string
  target: string
}

/** Answers a request: at once with what is in memory, with a promise otherwise. */
export type AnswerRequest = (exchange: Exchange) => Sent | Promise<Sent>

/** An {@link AnswerRequest} on these finders. */
export function createAnswerRequest(needs: AnswerRequestNeeds): AnswerRequest {
  const { store, assets, appFiles, passOn, limits } = needs
  const answerPage = createAnswerPage(needs)
  const answerSearch = createAnswerSearch(needs)
  const answerApi = createAnswerData(needs)

  const answerAsset = async (exchange: Exchange, file: string): Promise<Sent> => {
    const asset = await assets.find(file)
    return asset ? sendReady(exchange, asset) : answerPage.unknown(exchange)
  }
  const answerAppFile = async (exchange: Exchange, { file, target }: AppFile): Promise<Sent> => {
    const found = (await appFiles?.find(file)) ?? null
    return found ? sendReady(exchange, found) : answerApp(exchange, target)
  }
  const answerApp = async (exchange: Exchange, target: string): Promise<Sent> => {
    await passOn(exchange.request, exchange.response, target)
    return { status: exchange.response.statusCode, coding: 'identity' }
  }
  const answerReady = (exchange: Exchange): Promise<Sent> =>
    within({ who: 'the store', time: limits.storeTime }, store.check()).then(
      () => sendPlain(exchange, 200),
      () => sendPlain(exchange, 503),
    )

  return (exchange) => {
    const route = toRoute(exchange, limits)
    if (needs.isHeld() && !whileHeld.has(route.to))
      return route.to === 'api' ? sendProblem(exchange, 503) : answerPage.unavailable(exchange, sendStarting)
    switch (route.to) {
      case 'page':
        return answerPage.at(exchange, route.address)
      case 'asset': {
        const asset = assets.peek(route.file)
        return asset ? sendReady(exchange, asset) : answerAsset(exchange, route.file)
      }
      case 'app-file': {
        const found = appFiles?.peek(route.file)
        return found ? sendReady(exchange, found) : answerAppFile(exchange, route)
      }
      case 'app':
        return answerApp(exchange, route.target)
      case 'search':
        return answerSearch(exchange, route.target)
      case 'api':
        return answerApi(exchange, route.target)
      case 'preflight':
        return sendPreflight(exchange)
      case 'move':
        return sendMove(exchange, route.location)
      case 'alive':
        return sendPlain(exchange, 200)
      case 'ready':
        return answerReady(exchange)
      case 'refuse':
        return isOfApi(exchange.request.url ?? '')
          ? sendProblem(exchange, route.status)
          : sendPlain(exchange, route.status)
    }
  }
}

function toRoute({ request }: Exchange, limits: FrontLimits): Route {
  const head = {
    method: request.method ?? '',
    target: request.url ?? '',
    lines: request.rawHeaders.length / 2,
    isHostClear: isHostClear(request),
  }
  return readRoute(head, limits)
}
