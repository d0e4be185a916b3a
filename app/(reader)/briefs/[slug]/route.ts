import { answerBrief } from '../../../../press/answer-brief.ts'

export const GET = async (_: Request, { params }: { params: Promise<{ slug: string }> }) =>
  answerBrief((await params).slug)
