import type { Element, Root } from 'hast'
import { getHeadingLevel } from '#domain/layout/elements/html-elements.ts'
import { numberItems } from '#domain/layout/elements/note-lists.ts'

/** Where a line stands in the page: its element, and the chain of those around it. */
export interface Container {
  element: Element | Root
  parent: Container | null
}

/** What the elements around a line say of it. */
export interface LinePlace {
  container: Container
  depth: number
  continues: boolean
  mark: string | null
  heading: number | null
}

/** The numbers of the items of a numbered list, one by one. */
export function countItems(element: Element, numbers: Map<Element, number>): void {
  if (element.tagName !== 'ol') return
  for (const { item, number } of numberItems(element)) numbers.set(item, number)
}

/** The place of the lines inside an element. */
export function placeInside(
  element: Element,
  place: LinePlace,
  numbers: ReadonlyMap<Element, number>,
): LinePlace {
  const inside = { ...place, container: { element, parent: place.container } }
  const level = getHeadingLevel(element)
  if (level !== null) return { ...inside, heading: level }
  if (element.tagName !== 'li') return inside
  const number = numbers.get(element)
  const mark = number === undefined ? null : `${number}.`
  return { ...inside, depth: place.depth + 1, continues: false, mark }
}
