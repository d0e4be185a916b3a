import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import type { RootContent } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { listSavedCases } from '#domain/layout/testing/list-cases.test-data.ts'
import { aFeed, aFeedEntry } from './a-feed.test-data.ts'
import { writeAtom } from './write-atom.ts'
import { writeJsonFeed } from './write-json-feed.ts'
import { writeRss } from './write-rss.ts'

describe('other people’s readers', () => {
  const entries = [
    aFeedEntry({ title: 'One <b> & two', updated: '2026-03-07T12:00:00.000Z' }),
    aFeedEntry({
      id: 'urn:uuid:2',
      title: 'Withdrawn: a dam',
      content: null,
      url: 'https://example.org/briefs/dam',
    }),
  ]
  const feed = aFeed(entries)
  const expected = entries.map(({ id, title, url }) => [id, title, url])

  it('find every entry with its id, title and address', () => {
    const atom = parseAtomFeed(writeAtom(feed)).entries ?? []
    expect(atom.map(({ id, title, links: [link] = [] }) => [id, title?.value, link?.href])).toEqual(expected)
    const rss = parseRssFeed(writeRss(feed)).items ?? []
    expect(rss.map(({ guid, title, link }) => [guid?.value, title, link])).toEqual(expected)
    const json = parseJsonFeed(writeJsonFeed(feed)).items ?? []
    expect(json.map(({ id, title, url }) => [id, title, url])).toEqual(expected)
  })

  it('of another make find the same', () => {
    const json = JSON.parse(writeJsonFeed(feed)) as object
    const found = [
      extractFromXml(writeAtom(feed)),
      extractFromXml(writeRss(feed)),
      extractFromJson(json as unknown as string),
    ]
    for (const { entries: read = [] } of found)
      expect(read.map(({ id, link }) => [id, link])).toEqual(entries.map(({ id, url }) => [id, url]))
  })
})

const corpora = '../shared/corpora'
const lists = ['xss', 'markdown-injection', 'naughty-strings', 'trojan-source']

function listPayloads(): string[] {
  const payloads = lists.flatMap((name) => {
    const list = JSON.parse(readFileSync(`${corpora}/${name}.json`, 'utf8')) as { payload: string }[]
    return list.map(({ payload }) => payload)
  })
  const titles = listSavedCases().flatMap(({ title }) => title ?? [])
  return [...payloads, ...titles]
}

describe.skipIf(!existsSync(corpora))('hostile and odd texts, where their folder is there,', () => {
  const odd = existsSync(corpora) ? listPayloads() : []
  const feed = aFeed(
    odd.map((text, at) =>
      aFeedEntry({
        id: `urn:${at}`,
        title: text,
        summary: text,
        author: text,
        contributors: [],
        categories: [{ term: `a${text}`, scheme: null }],
        content: text,
      }),
    ),
  )
  const expected = odd.map((text, at) => [`urn:${at}`, ...[text, text, text, `a${text}`, text].map(settle)])
  const toRow = (id: string | undefined, ...texts: (string | undefined)[]) => [
    id,
    ...texts.map((text) => settle(text ?? '')),
  ]

  it('are read from JSON Feed as they are written', () => {
    expect(odd.length).toBeGreaterThan(1_000)
    const items = parseJsonFeed(writeJsonFeed(feed)).items ?? []
    const read = items.map(({ id, title, summary, authors, tags, content_html }) =>
      toRow(id, title, summary, authors?.[0]?.name, tags?.[0], content_html),
    )
    expect(read).toEqual(expected)
  })

  it('are read from Atom', () => {
    const entries = parseAtomFeed(writeAtom(feed)).entries ?? []
    const read = entries.map(({ id, title, summary, authors, categories, content }) =>
      toRow(id, title?.value, summary?.value, authors?.[0]?.name, categories?.[0]?.term, content?.value),
    )
    expect(read).toEqual(expected)
  })

  it('are read from RSS', () => {
    const items = parseRssFeed(writeRss(feed)).items ?? []
    const read = items.map(({ guid, title, description, dc, categories, content }) =>
      toRow(guid?.value, title, description, dc?.creators?.[0], categories?.[0]?.name, content?.encoded),
    )
    expect(read).toEqual(expected)
  })
})

const cases = '../shared/cases'

describe.skipIf(!existsSync(cases))('texts as people paste them, where their folder is there,', () => {
  it('are read as they are written, but for what XML cannot hold and the space around them', () => {
    const texts = readdirSync(cases)
      .filter((file) => /\.(?:txt|md|html|mhtml)$/.test(file))
      .map((file) => readFileSync(`${cases}/${file}`, 'utf8'))
    expect(texts.length).toBeGreaterThan(10)
    const entries = texts.map((content, at) => aFeedEntry({ id: `urn:${at}`, title: `${at}`, content }))
    const expected = texts.map((text) => settle(text))
    const items = parseRssFeed(writeRss(aFeed(entries))).items ?? []
    expect(items.map(({ title }) => title)).toEqual(entries.map(({ title }) => title))
    const json = parseJsonFeed(writeJsonFeed(aFeed(entries))).items ?? []
    expect(json.map(({ content_html }) => settle(content_html ?? ''))).toEqual(expected)
    const contents = [...fromXml(writeAtom(aFeed(entries))).children].filter(({ type }) => type === 'element')
    expect(listTexts(contents, 'content')).toEqual(expected)
    const inRss = [...fromXml(writeRss(aFeed(entries))).children].filter(({ type }) => type === 'element')
    expect(listTexts(inRss, 'content:encoded')).toEqual(expected)
  })
})

/** As XML holds it: one sort of line break, no control characters, nothing around it. */
function settle(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/\r\n?/g, '\n')
    .trim()
}

function listTexts(nodes: readonly RootContent[], name: string): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    if (node.name !== name) return listTexts(node.children, name)
    return [settle(node.children.map((child) => (child.type === 'text' ? child.value : '')).join(''))]
  })
}
