import type { Element } from 'hast'

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Never part of what a page says. */
const silent = new Set(
  (
    'head script style noscript template svg math iframe object embed audio video canvas map form button input ' +
    'select textarea label nav aside footer dialog img picture figure'
  ).split(' '),
)

const roles = new Set(
  'navigation banner contentinfo complementary search dialog alert alertdialog menu menubar toolbar'.split(
    ' ',
  ),
)

/** Names that page builders give to what surrounds an article. */
const surrounding =
  /(?:^|[-_ ])(?:nav(?:bar|igation)?|menu|breadcrumbs?|sidebar|widget(?:s|-area)?|cookies?|consent|gdpr|related|shar(?:e|ing)|social|newsletter|subscribe|comments?|masthead|popup|modal|advert(?:s|isement)?|ads?|promo|screen-reader-text|sr-only|skip-link|pagination|post-meta|entry-meta|entry-footer|byline|author-box|toc)(?:[-_ ]|$)/i

/** Whole pages and articles carry class names about everything in them. */
const never = new Set(['html', 'body', 'main', 'article'])

export function isBlock({ tagName }: Element): boolean {
  return blocks.has(tagName)
}

/** Whether an element is left out with all it holds: it is not shown, or it surrounds the article. */
export function isSkipped(element: Element): boolean {
  const { tagName, properties } = element
  if (silent.has(tagName)) return true
  if (properties.hidden !== undefined || properties.ariaHidden === 'true') return true
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(toWords(properties.style))) return true
  if (roles.has(toWords(properties.role))) return true
  if (never.has(tagName)) return false
  return surrounding.test(`${toWords(properties.id)} ${toWords(properties.className)}`)
}

/**
 * Whether an element is the sign that Word sets before an item of a list it does not mark up as one: a bullet of any
 * font, or the "o" of an inner list. A number is none.
 */
export function isFakeBullet({ properties, children }: Element): boolean {
  if (!/mso-list\s*:\s*ignore/i.test(toWords(properties.style))) return false
  return children.some((child) => child.type === 'text' && /^\s*[^\p{N}\s]\s*$/u.test(child.value))
}

/** Whether a bold element says of itself that it is not bold: Google Docs sets everything pasted from it in one. */
export function isUnmarked({ properties }: Element): boolean {
  return /font-weight\s*:\s*(?:normal|[1-4]00)\b/i.test(toWords(properties.style))
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
