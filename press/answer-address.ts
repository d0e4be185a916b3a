import { answer } from './answer.ts'
import { findPage } from './pages/find-page.ts'
import { unknownPage } from './pages/unknown-page.ts'

/** Answers a request for any reader address, given as its path. */
export function answerAddress(address: string): Promise<Response> {
  const found = findPage(address)
  return found ? answer(found.page, found.params) : answer(unknownPage, {})
}
