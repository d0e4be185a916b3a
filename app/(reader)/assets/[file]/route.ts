import { answerAsset } from '#press/answers/answer-asset.ts'

export const GET = async (_: Request, { params }: { params: Promise<{ file: string }> }) =>
  answerAsset((await params).file)
