import { answerReader } from '#press/answers/answer-reader.ts'

export const GET = answerReader
