import { answerAddress } from '../../../../press/answer-address.ts'

export const GET = async (_: Request, { params }: { params: Promise<{ slug: string }> }) =>
  answerAddress(`/briefs/${(await params).slug}`)
