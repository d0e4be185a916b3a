import { answer } from '../../../press/answer.ts'
import { siteFeedPage } from '../../../press/pages/feed-pages.ts'

export const GET = () => answer(siteFeedPage, {})
