import { answer } from '../../../../../../press/answer.ts'
import { monthPartPage } from '../../../../../../press/pages/month-page.tsx'

export const GET = async (
  _: Request,
  { params }: { params: Promise<{ slug: string; month: string; part: string }> },
) => answer(monthPartPage, await params)
