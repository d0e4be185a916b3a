import type { Element } from 'hast'
import { fromLink } from '#domain/prose/from-mdast.ts'
import type { Inline } from '#domain/prose/inline.ts'
import { isUnmarked } from './html-elements.ts'

/** Text with the mark that an element around it sets: bold, emphasis, code or a link; as it is in any other. */
export function wrapMark(element: Element, children: Inline[]): Inline[] {
  switch (element.tagName) {
    case 'b':
    case 'strong':
      return isUnmarked(element) ? children : [{ type: 'strong', children }]
    case 'dt':
      return [{ type: 'strong', children }]
    case 'i':
    case 'em':
      return [{ type: 'emphasis', children }]
    case 'code':
      return children.flatMap((child): Inline[] =>
        child.type === 'text' ? [{ type: 'code', value: child.value }] : [child],
      )
    case 'a':
      return fromLink(element.properties.href ?? '', children)
    default:
      return children
  }
}
