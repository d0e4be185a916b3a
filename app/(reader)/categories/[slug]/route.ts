import { answer } from '../../../../press/answer.ts'
import { categoryPage } from '../../../../press/pages/category-page.tsx'

export const GET = async (_: Request, { params }: { params: Promise<{ slug: string }> }) =>
  answer(categoryPage, await params)
