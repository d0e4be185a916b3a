import { answerAuth } from '#server/sign-in/answer-auth.ts'
import { getOwnDoor } from '#server/sign-in/own-door.ts'

const answer = (request: Request) => answerAuth(getOwnDoor(), request)

export { answer as GET, answer as POST }
