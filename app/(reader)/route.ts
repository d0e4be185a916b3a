import { answer } from '../../press/answer.ts'
import { homePage } from '../../press/pages/home-page.tsx'

export const GET = () => answer(homePage, {})
