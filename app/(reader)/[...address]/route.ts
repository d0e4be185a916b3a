import { answer } from '#press/answers/own-answer.ts'
import { unknownPage } from '#press/pages/notices/unknown-page.ts'

export const GET = () => answer(unknownPage, {})
