import { answer } from '../../../press/answer.ts'
import { unknownPage } from '../../../press/pages/unknown-page.ts'

export const GET = () => answer(unknownPage, {})
