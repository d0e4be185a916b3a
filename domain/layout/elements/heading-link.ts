import type { Element } from 'hast'
import { toString } from 'hast-util-to-string'
import { toWords } from './html-elements.ts'

const names =
  /(?:^|[-_ ])(?:headerlink|header-?anchor|anchor-?link|hash-?link|heading-?link|permalink|anchorjs-link)(?:[-_ ]|$)/i

/** Whether an element is the link that a heading has to itself: a sign such as "¶" or "#", or words such as "Link to this heading". */
export function isHeadingLink(element: Element): boolean {
  if (element.tagName !== 'a') return false
  const text = toString(element).trim()
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  const leadsHere = toWords(element.properties.href).includes('#')
  if (!leadsHere) return false
  return (
    /^(?:permanent |direct )?(?:perma)?link(?: to\b.*)?$|^(?:permalink|anchor)$/i.test(text) ||
    (names.test(toWords(element.properties.className)) && /^.{0,3}$/u.test(text))
  )
}
