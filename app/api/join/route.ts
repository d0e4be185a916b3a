import { answerJoin } from '#server/sign-in/answer-join.ts'
import { getOwnDoor } from '#server/sign-in/own-door.ts'

export const POST = (request: Request) => answerJoin(getOwnDoor(), request)
