import { answer } from './own-answer.ts'
import { findPage } from '#press/pages/find-page.ts'
import { unknownPage } from '#press/pages/notices/unknown-page.ts'

/** Answers a request for any reader address: what all route handlers of reader pages do. */
export function answerReader({ url }: Request): Promise<Response> {
  const address = toAddress(new URL(url).pathname)
  const found = address === null ? null : findPage(address)
  return found ? answer(found.page, found.params) : answer(unknownPage, {})
}

/** The address that a path means, as Next's routes understand it; an escaped slash separates nothing. */
function toAddress(path: string): string | null {
  try {
    const segments = path.split('/').map(decodeURIComponent)
    return segments.some((segment) => segment.includes('/')) ? null : segments.join('/')
  } catch {
    return null
  }
}
