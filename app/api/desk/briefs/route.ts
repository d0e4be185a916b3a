import { answerBriefs } from '#server/desk/answer-briefs.ts'
import { getOwnDoor } from '#server/sign-in/own-door.ts'

export const GET = (request: Request) => answerBriefs(getOwnDoor(), request)
