import { answer } from '../../../../press/answer.ts'
import { tagPage } from '../../../../press/pages/tag-page.tsx'

export const GET = async (_: Request, { params }: { params: Promise<{ slug: string }> }) =>
  answer(tagPage, await params)
