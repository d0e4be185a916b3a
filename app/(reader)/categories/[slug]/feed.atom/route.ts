import { answer } from '../../../../../press/answer.ts'
import { categoryFeedPage } from '../../../../../press/pages/feed-pages.ts'

export const GET = async (_: Request, { params }: { params: Promise<{ slug: string }> }) =>
  answer(categoryFeedPage, await params)
