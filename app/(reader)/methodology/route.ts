import { answer } from '../../../press/answer.ts'
import { standingPage } from '../../../press/pages/standing-page.tsx'

export const GET = () => answer(standingPage, { slug: 'methodology' })
