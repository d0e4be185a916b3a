import { answer } from '../../../press/own-answer.ts'
import { unknownPage } from '../../../press/pages/unknown-page.ts'

export const GET = () => answer(unknownPage, {})
