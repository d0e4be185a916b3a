import { answerPagePreview } from '#press/answers/answer-page-preview.ts'
import { getOwnDoor } from '#server/sign-in/own-door.ts'

export const POST = (request: Request) => answerPagePreview(getOwnDoor(), request)
