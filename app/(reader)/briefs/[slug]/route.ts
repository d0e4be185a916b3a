import { answerReader } from '../../../../press/answer-reader.ts'

export const GET = answerReader
