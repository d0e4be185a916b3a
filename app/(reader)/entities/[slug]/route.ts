import { answer } from '../../../../press/answer.ts'
import { entityPage } from '../../../../press/pages/entity-page.tsx'

export const GET = async (_: Request, { params }: { params: Promise<{ slug: string }> }) =>
  answer(entityPage, await params)
