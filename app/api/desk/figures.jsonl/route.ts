import { answerFiguresExport } from '#server/reading/answer-figures-export.ts'
import { getOwnDoor } from '#server/sign-in/own-door.ts'

export const GET = (request: Request) => answerFiguresExport(getOwnDoor(), request)
