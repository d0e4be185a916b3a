import { answerOwnSearch } from '#press/answers/answer-own-search.ts'

export const GET = answerOwnSearch
