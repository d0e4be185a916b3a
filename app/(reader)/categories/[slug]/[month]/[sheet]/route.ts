import { answer } from '../../../../../../press/answer.ts'
import { monthSheetPage } from '../../../../../../press/pages/month-page.tsx'

export const GET = async (
  _: Request,
  { params }: { params: Promise<{ slug: string; month: string; sheet: string }> },
) => answer(monthSheetPage, await params)
