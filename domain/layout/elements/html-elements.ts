import type { Element, ElementContent } from 'hast'
import { toString } from 'hast-util-to-string'

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Never part of what a page says: its machinery, its controls. */
const silent = new Set(
  (
    'head script style noscript template svg math iframe object embed audio video canvas map button input select ' +
    'textarea'
  ).split(' '),
)

/** They hold the page: what loads late is hidden until it is there, and a copy of the page keeps that. */
const wholes = new Set(['html', 'body'])

export function isBlock({ tagName }: Element): boolean {
  return blocks.has(tagName)
}

/** Whether an element holds no words of a page. */
export function isSilent(element: Element): boolean {
  const { tagName, properties } = element
  if (tagName === 'label') return properties.htmlFor !== undefined || holdsControl(element)
  return silent.has(tagName) || properties.ariaHidden === 'true'
}

/** What a control is called is no text; a label that belongs to none is. */
function holdsControl({ children }: Element): boolean {
  return children.some(
    (child) =>
      child.type === 'element' &&
      (/^(?:button|input|select|textarea)$/.test(child.tagName) || holdsControl(child)),
  )
}

/** Whether an element is a picture. */
export function isPicture({ tagName }: Element): boolean {
  return tagName === 'img' || tagName === 'picture'
}

/** Whether an element is a figure with nothing but pictures and their caption. */
export function isPictureFrame({ tagName, children }: Element): boolean {
  if (tagName !== 'figure') return false
  const others = children.filter((child) => child.type !== 'element' || child.tagName !== 'figcaption')
  return others.some(holdsPicture) && others.every((child) => toText(child).trim() === '')
}

function holdsPicture(node: ElementContent): boolean {
  return (
    node.type === 'element' && (isPicture(node) || node.tagName === 'svg' || node.children.some(holdsPicture))
  )
}

function toText(node: ElementContent): string {
  return node.type === 'element' ? toString(node) : node.type === 'text' ? node.value : ''
}

/** Whether a page does not show an element and what it holds. */
export function isHidden({ tagName, properties }: Element): boolean {
  if (wholes.has(tagName)) return false
  if (tagName === 'template' || properties.hidden !== undefined) return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(toWords(properties.style))
}

/** The level of a heading, 1 to 6; `null` for any other element. */
export function getHeadingLevel({ tagName }: Element): number | null {
  const level = /^h([1-6])$/.exec(tagName)?.[1]
  return level === undefined ? null : Number(level)
}

/**
 * Whether an element is the sign that Word sets before an item of a list it does not mark up as one: a bullet of any
 * font, or the "o" of an inner list. A number is none, nor is one that was never closed and holds what follows.
 */
export function isFakeBullet(element: Element): boolean {
  if (!/mso-list\s*:\s*ignore/i.test(toWords(element.properties.style))) return false
  return /^\s*[^\p{N}\s]\s*$/u.test(toString(element))
}

const deleted = new Set(['del', 's', 'strike'])

/** Whether an element holds words that were struck out: by its name, its style, or as Word marks a tracked deletion. */
export function isStruck({ tagName, properties }: Element): boolean {
  if (deleted.has(tagName)) return true
  if (/text-decoration(?:-line)?\s*:[^;]*line-through/i.test(toWords(properties.style))) return true
  return /(?:^|\s)msoDel(?:\s|$)/i.test(toWords(properties.className))
}

/** The value of an attribute as words parted by spaces; nothing for one without value. */
export function toWords(value: unknown): string {
  if (Array.isArray(value)) return value.filter((word) => typeof word === 'string').join(' ')
  return typeof value === 'string' ? value : ''
}
