import { answerNames } from '#server/desk/answer-names.ts'
import { getOwnDoor } from '#server/sign-in/own-door.ts'

export const GET = (request: Request) => answerNames(getOwnDoor(), request)
