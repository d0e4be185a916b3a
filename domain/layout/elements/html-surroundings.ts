import type { Element } from 'hast'
import { getHeadingLevel, isBlock, toWords } from './html-elements.ts'

const elements = new Set(['nav', 'aside', 'footer', 'dialog'])

const roles = new Set(
  'navigation banner contentinfo complementary search dialog alert alertdialog menu menubar toolbar'.split(
    ' ',
  ),
)

/** Names that are given to what surrounds an article. */
const surrounding =
  /(?:^|[-_ ])(?:nav(?:bar|igation)?|menu|breadcrumbs?|sidebar|widget(?:s|-area)?|cookies?|consent|gdpr|related|shar(?:e|ing)|social|newsletter|subscribe|comments?|masthead|popup|modal|advert(?:s|isement)?|ads?|promo|pagination|post-meta|entry-meta|entry-footer|byline|author-box|toc)(?:[-_ ]|$)/i

/** Words for screen readers alone, also inside a heading, and what a wiki puts behind one. */
const unseen =
  /(?:^|[-_ ])(?:screen-reader-text|sr-only|visually-hidden|visuallyhidden|skip-link|mw-editsection)(?:[-_ ]|$)/i

/** What the names of categories and of the parts of page builders begin with: all that they set has one. */
const builders =
  /(?:^|(?<= ))(?:(?:category|tag|topic|post_tag|has|no|with|without)-\S*|(?:elementor|so|fl|et|e)-widget(?=[-_ ]|$))/gi

/** A part that holds the text of an issue or a post, whatever its host is called. */
const texts =
  /(?:newsletter|widget|social|promo)[-_]{1,2}(?:post|content|body|issue|edition|article|main|text|story|page)(?=[-_ ]|$)/gi

/** Never left out by their names: whole pages, which are called after everything in them, and what is text by itself. */
const never = new Set('html body main article li p blockquote pre dt dd td th tr table tbody'.split(' '))

/** Paragraphs and cells that have these names say who wrote the page, or serve it. */
const servants =
  /(?:^|[-_ ])(?:breadcrumbs?|shar(?:e|ing)|post-meta|entry-meta|entry-footer|byline|author-box|pagination)(?:[-_ ]|$)/i

/**
 * Whether an element surrounds the article by what it is or is called. Names say little: whoever asks sees to it that
 * nothing with a section in it is left out.
 */
export function isSurrounding(element: Element): boolean {
  const { tagName, properties } = element
  if (elements.has(tagName) || roles.has(toWords(properties.role))) return true
  const classes = toWords(properties.className)
  if (unseen.test(classes)) return true
  if (getHeadingLevel(element) !== null) return false
  if (never.has(tagName)) return tagName === 'p' && servants.test(classes)
  // The id of words inside a line is where a link leads to.
  const id = isBlock(element) ? toWords(properties.id) : ''
  const names = classes.replace(builders, '').replace(texts, '')
  return surrounding.test(`${id} ${names}`)
}
