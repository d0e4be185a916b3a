import { answerBriefPreview } from '#press/answers/answer-brief-preview.ts'
import { getOwnDoor } from '#server/sign-in/own-door.ts'

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  return answerBriefPreview(getOwnDoor(), request, (await params).slug)
}
