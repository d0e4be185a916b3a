import { answerPreview } from '#press/answers/answer-preview.ts'
import { getOwnDatabase } from '#server/db/own-database.ts'

export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }) {
  return answerPreview(getOwnDatabase(), request, (await params).token)
}
