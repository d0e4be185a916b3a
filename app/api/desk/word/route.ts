import { answerWord } from '#server/word/answer-word.ts'
import { getOwnDoor } from '#server/sign-in/own-door.ts'

export const POST = (request: Request) => answerWord(getOwnDoor(), request)
