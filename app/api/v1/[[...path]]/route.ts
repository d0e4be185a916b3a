import { answerOwnPreflight } from '#press/answers/answer-own-preflight.ts'
import { answerOwnSearch } from '#press/answers/answer-own-search.ts'

export const GET = answerOwnSearch
export const OPTIONS = answerOwnPreflight
