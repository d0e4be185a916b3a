import { answerAsset } from '../../../../press/answer-asset.ts'

export const GET = async (_: Request, { params }: { params: Promise<{ file: string }> }) =>
  answerAsset((await params).file)
