import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'

/** What an element holds: a text, or other elements in this order. */
type Held = { text: (said: string) => boolean } | { elements: readonly Child[] }

interface Child {
  name: string
  least: number
  most: number
  holds: Held
}

const once = { least: 1, most: 1 } as const
const perhaps = { least: 0, most: 1 } as const

const text = (pattern: RegExp): Held => ({ text: (said) => pattern.test(said) })
const address: Held = {
  text: (said) => /^https?:\/\//.test(said) && URL.canParse(said) && said.length >= 12 && said.length <= 2048,
}
/** `xsd:date` or `xsd:dateTime`, of a day that there is. */
const date: Held = {
  text: (said) =>
    /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(said) &&
    !Number.isNaN(Date.parse(said)),
}

const lastmod: Child = { name: 'lastmod', ...perhaps, holds: date }
const loc: Child = { name: 'loc', ...once, holds: address }

/** http://www.google.com/schemas/sitemap-news/0.9/sitemap-news.xsd */
const news: Held = {
  elements: [
    {
      name: 'news:publication',
      ...once,
      holds: {
        elements: [
          { name: 'news:name', ...once, holds: text(/\S/) },
          { name: 'news:language', ...once, holds: text(/^(?:zh-cn|zh-tw|[a-z]{2,3})$/) },
        ],
      },
    },
    { name: 'news:publication_date', ...once, holds: date },
    { name: 'news:title', ...once, holds: text(/\S/) },
  ],
}

const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9'

interface Root {
  attributes: Record<string, string>
  holds: Held
}

const most = 50_000

/**
 * The documents of the protocol (http://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd and siteindex.xsd), which ask for
 * one address at least. Of news there are days without any: there Google asks for an empty map, and for 1,000 at most.
 */
const roots = {
  map: {
    attributes: { xmlns: protocol },
    holds: {
      elements: [{ name: 'url', least: 1, most, holds: { elements: [loc, lastmod] } }],
    },
  },
  index: {
    attributes: { xmlns: protocol },
    holds: {
      elements: [{ name: 'sitemap', least: 1, most, holds: { elements: [loc, lastmod] } }],
    },
  },
  news: {
    attributes: { xmlns: protocol, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' },
    holds: {
      elements: [
        {
          name: 'url',
          least: 0,
          most: 1_000,
          holds: { elements: [loc, lastmod, { name: 'news:news', ...once, holds: news }] },
        },
      ],
    },
  },
} as const satisfies Record<string, Root>

/** What a map of the site says that its schema has no place for. The parser throws at what is not well-formed. */
export function listSitemapFaults(xml: string, kind: keyof typeof roots): string[] {
  const root = fromXml(xml).children.find((child) => child.type === 'element')
  const { attributes, holds } = roots[kind]
  const wanted = kind === 'index' ? 'sitemapindex' : 'urlset'
  if (root?.name !== wanted) return [`has the root ${root?.name}`]
  const isNamed = JSON.stringify(root.attributes) === JSON.stringify(attributes)
  return [...(isNamed ? [] : ['is in other namespaces']), ...listFaultsIn(root, holds)]
}

function listFaultsIn(element: Element, holds: Held): string[] {
  if ('text' in holds) {
    const said = element.children.map((child) => (child.type === 'text' ? child.value : '<>')).join('')
    return holds.text(said) ? [] : [`has ${element.name} ${said}`]
  }
  return listFaultsAmong(element, holds.elements)
}

function listFaultsAmong({ name, children }: Element, wanted: readonly Child[]): string[] {
  const faults: string[] = []
  const elements = children.filter((child) => child.type === 'element')
  if (elements.length < children.length) faults.push(`has a text in ${name}`)
  let at = 0
  for (const child of wanted) {
    const end = elements.findIndex((element, index) => index >= at && element.name !== child.name)
    const run = elements.slice(at, end === -1 ? undefined : end)
    at += run.length
    if (run.length < child.least || run.length > child.most)
      faults.push(`has ${run.length} of ${child.name} in ${name}`)
    for (const element of run) {
      if (Object.keys(element.attributes).length > 0) faults.push(`has attributes of ${element.name}`)
      faults.push(...listFaultsIn(element, child.holds))
    }
  }
  const [rest] = elements.slice(at)
  return rest ? [...faults, `has ${rest.name} in ${name}, out of place`] : faults
}
