import { answer } from '../../../../../press/answer.ts'
import { monthPage } from '../../../../../press/pages/month-page.tsx'

export const GET = async (_: Request, { params }: { params: Promise<{ slug: string; month: string }> }) =>
  answer(monthPage, await params)
