import { answerProgress } from '#server/desk/answer-progress.ts'
import { getOwnDoor } from '#server/sign-in/own-door.ts'

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  return answerProgress(getOwnDoor(), request, (await params).slug)
}
