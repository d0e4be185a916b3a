import type { Element } from 'hast'
import { toString } from 'hast-util-to-string'
import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { readDate } from '#domain/layout/opening/read-date.ts'
import { toWords } from '#domain/layout/elements/html-elements.ts'

const byline = /(?:^|[-_ ])(?:post-meta|entry-meta|byline)(?:[-_ ]|$)/i

/**
 * The day that the byline of a page gives in a time element: a byline is left out, and the day with it. The words are
 * taken before the machine's form of them, which may be in another time zone. `null` for any other element.
 */
export function getBylineDay(element: Element): IsoDate | null {
  const { className, id } = element.properties
  if (!byline.test(`${toWords(className)} ${toWords(id)}`)) return null
  const time = listTimes(element).find(
    ({ properties }) => !/updated|modified/i.test(toWords(properties.className)),
  )
  if (time === undefined) return null
  return readDate(toString(time)) ?? readDate(toWords(time.properties.dateTime))
}

function listTimes(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === 'time' ? [child] : listTimes(child)
  })
}
