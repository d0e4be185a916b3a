import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'

/** What feed readers are promised of a feed that is to be found at `address`. */
export interface JudgedFeed {
  address: string
  body: string
}

/** Which rules of the W3C feed validator, or of JSON Feed 1.1, a feed breaks; the form is that of its address. */
export function listFeedFaults({ address, body }: JudgedFeed): string[] {
  if (address.endsWith('.json')) return listJsonFaults(JSON.parse(body) as JsonFeed, address)
  // The parser throws at what is not well-formed.
  const root = fromXml(body).children.find((child) => child.type === 'element')
  if (root?.name === 'feed') return listAtomFaults(root, address)
  if (root?.name === 'rss') return listRssFaults(root, address)
  return [`has the root ${root?.name}`]
}

function listAtomFaults(feed: Element, address: string): string[] {
  const entries = all(feed, 'entry')
  return [
    ...(feed.attributes['xmlns'] === 'http://www.w3.org/2005/Atom'
      ? []
      : ['is not in the namespace of Atom']),
    ...listMissing(feed, ['id', 'title', 'updated']),
    ...listMissing(feed, ['author']),
    ...listSelfFaults(all(feed, 'link'), address),
    ...listAddressFaults([...toTexts(feed, 'id'), ...toTexts(feed, 'icon'), ...toLinks(feed)]),
    ...listDateFaults(toTexts(feed, 'updated'), rfc3339),
    ...listDouble(entries.flatMap((entry) => toTexts(entry, 'id'))),
    ...entries.flatMap((entry) => [
      ...listMissing(entry, ['id', 'title', 'updated', 'summary']),
      ...listAddressFaults([...toTexts(entry, 'id'), ...toLinks(entry)]),
      ...listDateFaults([...toTexts(entry, 'updated'), ...toTexts(entry, 'published')], rfc3339),
      ...all(entry, 'category').flatMap(({ attributes }) =>
        (attributes['term'] ?? '') === '' ? ['has a category without a term'] : [],
      ),
      ...all(entry, 'content').flatMap((content) =>
        content.attributes['type'] === 'html' ? listHtmlFaults(toText(content)) : ['has content of no type'],
      ),
    ]),
  ]
}

function listRssFaults(rss: Element, address: string): string[] {
  const [channel] = all(rss, 'channel')
  if (!channel || rss.attributes['version'] !== '2.0') return ['is not RSS 2.0']
  const items = all(channel, 'item')
  const [image] = all(channel, 'image')
  return [
    ...listMissing(channel, ['title', 'link', 'description', 'language', 'image']),
    ...listSelfFaults(all(channel, 'atom:link'), address),
    ...listAddressFaults([...toTexts(channel, 'link'), ...toTexts(channel, 'docs')]),
    ...listDateFaults(toTexts(channel, 'lastBuildDate'), rfc822),
    ...(image ? listImageFaults(image, channel) : []),
    ...listDouble(items.flatMap((item) => toTexts(item, 'guid'))),
    ...items.flatMap((item) => [
      ...listMissing(item, ['guid', 'title', 'link', 'description', 'pubDate']),
      ...listAddressFaults(toTexts(item, 'link')),
      ...listDateFaults(toTexts(item, 'pubDate'), rfc822),
      ...listDateFaults(toTexts(item, 'atom:updated'), rfc3339),
      ...all(item, 'guid').flatMap(({ attributes }) =>
        attributes['isPermaLink'] === 'false' ? [] : ['has a guid that is taken for an address'],
      ),
      ...toTexts(item, 'content:encoded').flatMap(listHtmlFaults),
    ]),
  ]
}

/** RSS 2.0: title and link are those of the channel, at most 144 by 400 pixels. */
function listImageFaults(image: Element, channel: Element): string[] {
  const same = ['title', 'link'].filter((name) => toTexts(image, name)[0] !== toTexts(channel, name)[0])
  const tooLarge = [
    ['width', 144],
    ['height', 400],
  ] as const
  return [
    ...listMissing(image, ['url', 'title', 'link']),
    ...listAddressFaults(toTexts(image, 'url')),
    ...same.map((name) => `has an image of another ${name}`),
    ...tooLarge.flatMap(([name, most]) =>
      Number(toTexts(image, name)[0]) <= most ? [] : [`has an image of too much ${name}`],
    ),
  ]
}

interface JsonFeed {
  version?: string
  title?: string
  feed_url?: string
  home_page_url?: string
  favicon?: string
  next_url?: string
  items?: JsonItem[]
}

interface JsonItem {
  id?: string
  url?: string
  content_html?: string
  content_text?: string
  date_published?: string
  date_modified?: string
}

function listJsonFaults(feed: JsonFeed, address: string): string[] {
  const { version, title, items, feed_url, home_page_url, favicon, next_url } = feed
  return [
    ...(version === 'https://jsonfeed.org/version/1.1' ? [] : ['is of another version']),
    ...(title === undefined || title === '' ? ['has no title'] : []),
    ...(items === undefined ? ['has no items'] : []),
    ...(feed_url === address ? [] : [`calls itself ${feed_url}`]),
    ...listAddressFaults([home_page_url ?? '', favicon ?? '', ...(next_url === undefined ? [] : [next_url])]),
    ...listDouble((items ?? []).map(({ id }) => id ?? '')),
    ...(items ?? []).flatMap((item) => [
      ...(item.id === undefined || item.id === '' ? ['has no id'] : []),
      ...listAddressFaults([item.url ?? '']),
      ...listDateFaults([item.date_published ?? '', item.date_modified ?? ''], rfc3339),
      ...(item.content_html === undefined && item.content_text === undefined ? ['has no content'] : []),
      ...listHtmlFaults(item.content_html ?? ''),
    ]),
  ]
}

const unsafe = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'form',
  'input',
  'meta',
  'base',
  'link',
])
const fragments = unified().use(rehypeParse, { fragment: true })

/** No script and nothing that could run one, and no address that depends on where it is read. */
function listHtmlFaults(html: string): string[] {
  const faults: string[] = []
  visit(fragments.parse(html), 'element', ({ tagName, properties }) => {
    if (unsafe.has(tagName)) faults.push(`has <${tagName}> in its content`)
    for (const [name, value] of Object.entries(properties)) {
      if (/^on|^style$/i.test(name)) faults.push(`has ${name} in its content`)
      if (name === 'href' || name === 'src') faults.push(...listAddressFaults([String(value)]))
    }
  })
  return faults
}

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/
const rfc822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})$/

function listDateFaults(dates: readonly string[], form: RegExp): string[] {
  const wrong = dates.filter((date) => !form.test(date) || Number.isNaN(Date.parse(date)))
  return wrong.map((date) => `has the date ${date}`)
}

function listAddressFaults(addresses: readonly string[]): string[] {
  const relative = addresses.filter(
    (address) => !/^(?:https?:\/\/[^/]|mailto:|urn:)/.test(address) || !URL.canParse(address),
  )
  return relative.map((address) => `has the address ${address}`)
}

function listSelfFaults(links: readonly Element[], address: string): string[] {
  const self = links.filter(({ attributes }) => attributes['rel'] === 'self')
  const [own] = self.map(({ attributes }) => attributes['href'])
  return self.length === 1 && own === address ? [] : [`calls itself ${own}`]
}

function listMissing(parent: Element, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const [found, second] = all(parent, name)
    if (!found) return [`has no ${name} in <${parent.name}>`]
    if (second) return [`has two of ${name} in <${parent.name}>`]
    return found.children.length === 0 ? [`has an empty ${name} in <${parent.name}>`] : []
  })
}

function listDouble(ids: readonly string[]): string[] {
  return ids.length === new Set(ids).size ? [] : ['has two entries with one id']
}

function toLinks(parent: Element): string[] {
  return all(parent, 'link').map(({ attributes }) => attributes['href'] ?? '')
}

function toTexts(parent: Element, name: string): string[] {
  return all(parent, name).map(toText)
}

function toText({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

function all(parent: Element, name: string): Element[] {
  return parent.children.filter((child) => child.type === 'element').filter((child) => child.name === name)
}
