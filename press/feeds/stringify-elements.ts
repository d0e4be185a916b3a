import type { Element, ElementContent, Properties } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

const printer = unified().use(rehypeStringify)

/** Elements as HTML, with every text escaped. */
export function stringifyElements(children: readonly ElementContent[]): string {
  return printer.stringify({ type: 'root', children: [...children] }).trim()
}

/** An element that holds texts and other elements. */
export function toElement(
  tagName: string,
  properties: Properties,
  children: readonly (string | ElementContent)[],
): Element {
  const toChild = (child: string | ElementContent): ElementContent =>
    typeof child === 'string' ? { type: 'text', value: child } : child
  return { type: 'element', tagName, properties, children: children.map(toChild) }
}
