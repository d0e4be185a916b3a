import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { marker, markTexts } from '#domain/briefs/mark-texts.test-data.ts'
import { parseQuery } from '#domain/search/parse-query.ts'
import { Visitor, aDoor } from '#ops/testing/desk-visitor.ts'
import { listAllAddresses } from '#ops/testing/list-all-addresses.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { answerApi } from '#press/api/answer-api.ts'
import { answerBriefPreview } from '#press/answers/answer-brief-preview.ts'
import { answerPagePreview } from '#press/answers/answer-page-preview.ts'
import { printAddress } from '#press/print-address.ts'
import type { PageContext } from '#press/page.ts'
import { answerAuditExport } from '#server/audit/answer-audit-export.ts'
import { answerFiguresExport } from '#server/reading/answer-figures-export.ts'
import { answerCommand } from '#server/commands/answer-command.ts'
import { commands } from '#server/commands/commands.ts'
import { contentInput } from '#server/commands/content-input.ts'
import { answerBriefs } from '#server/desk/answer-briefs.ts'
import { answerNames } from '#server/desk/answer-names.ts'
import { answerProgress } from '#server/desk/answer-progress.ts'
import { searchBriefs } from '#server/search/search-briefs.ts'
import { suggest } from '#server/search/suggest.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import { fillWithSecrets, type Secrets } from './secrets.test-data.ts'

const test = useDatabase()
useAssets()

let context: PageContext
let secrets: Secrets

beforeAll(async () => {
  secrets = await fillWithSecrets(test.db)
  context = { db: test.db, site: await getSiteFacts(test.db), now: new Date('2026-03-09T12:00:00Z') }
})

/** The planted words in what anybody can read; an address that was asked for may be said back. */
const listLeaks = (said: string, asked = '') =>
  [...new Set(said.match(marker) ?? [])].filter(
    (word) => secrets.words.includes(word) && !asked.includes(word),
  )

async function readPage(address: string): Promise<{ status: number; said: string }> {
  const { printed } = await printAddress(context, address)
  const said = `${JSON.stringify(printed.headers)}${Buffer.from(printed.body).toString('utf8')}`
  return { status: printed.status, said }
}

/** The names of all fields that are texts, by the form in which the desk takes a content. */
function listTextFields(schema: object): Set<string> {
  const fields = new Set<string>()
  const walk = (node: unknown, name: string): void => {
    if (Array.isArray(node)) for (const one of node) walk(one, name)
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return
    const {
      type,
      properties,
      pattern,
      enum: choices,
      const: only,
      format,
      ...rest
    } = node as Record<string, unknown>
    if (type === 'string' && !pattern && !choices && only === undefined && !format) fields.add(name)
    for (const [field, one] of Object.entries(properties ?? {})) walk(one, field)
    for (const one of Object.values(rest)) if (typeof one === 'object') walk(one, name)
  }
  walk(schema, '')
  return fields
}

it('every text of a content has a word planted in it', () => {
  const planted = new Map<string, string>()
  markTexts(aContent({ explore: [{ label: 'More', href: '/daily' }] }), 'field', planted)
  const { key, term, ...texts } = Object.fromEntries(
    [...listTextFields(z.toJSONSchema(contentInput))].map((field) => [field, true]),
  )
  expect([key, term]).toEqual([true, true])
  // The items of a list without names of their own stand under the name of the list.
  expect([...new Set(planted.values())].toSorted()).toEqual(Object.keys(texts).toSorted())
})

it('the words are there to be found: the desk has every one of them', async () => {
  const tables = await Promise.all([
    test.db.draft.findMany(),
    test.db.revision.findMany({ select: { content: true } }),
    test.db.review.findMany(),
    test.db.reviewComment.findMany(),
    test.db.signIn.findMany(),
    test.db.oneTimeLink.findMany(),
    test.db.person.findMany(),
    test.db.dayNote.findMany(),
  ])
  const kept = new Set(listLeaks(JSON.stringify(tables)))
  expect(secrets.words.filter((word) => !kept.has(word))).toEqual([])
  expect(secrets.words.length).toBeGreaterThan(250)
})

describe('nothing that was not published is', () => {
  it('on any page, in any feed, map or file', async () => {
    const addresses = await listAllAddresses(test.db)
    expect(addresses).toContain('/briefs/live')
    const leaks: [string, number, string[]][] = []
    for (const address of addresses) {
      const { status, said } = await readPage(address)
      const words = listLeaks(said)
      if (words.length > 0) leaks.push([address, status, words])
    }
    expect(leaks).toEqual([])
  })

  it('as another name of an entity that readers know', async () => {
    const { said } = await readPage('/entities/harbour-authority-ha')
    expect(secrets.aliases.filter((word) => said.includes(word))).toEqual([])
  })

  it('at an address that somebody guesses', async () => {
    for (const slug of secrets.unpublished)
      for (const rest of ['', '.txt', '.md', '.json', '/card.png', '/history', '/history/1-2']) {
        const address = `/briefs/${slug}${rest}`
        const { status, said } = await readPage(address)
        expect([address, status, listLeaks(said, address)]).toEqual([address, secrets.statusOf(slug), []])
      }
    const found: string[] = []
    for (const slug of secrets.names)
      for (const kind of ['entities', 'tags', 'techniques'])
        if ((await readPage(`/${kind}/${slug}`)).status !== 404) found.push(`/${kind}/${slug}`)
    expect(found).toEqual([])
    for (const rest of ['/history/1-2', '/history/2-3'])
      expect((await readPage(`/briefs/live${rest}`)).status).toBe(404)
  })

  it('found by a search, offered while somebody types, or told to a program', async () => {
    const hits: string[] = []
    for (const word of secrets.words) {
      const found = await searchBriefs(test.db, parseQuery(word), { page: 1, perPage: 20, sort: 'best' })
      if (found.kind !== 'found' || found.total > 0 || listLeaks(JSON.stringify(found), word).length > 0)
        hits.push(word)
      if ((await suggest(test.db, word)).length > 0) hits.push(word)
    }
    expect(hits).toEqual([])
    expect(await suggest(test.db, 'zq')).toEqual([])
    const targets = [
      '/briefs',
      '/briefs?q=port',
      '/search?q=port',
      '/entities',
      '/tags',
      '/categories',
      '/daily/2026-03-05',
    ]
    for (const prefix of ['/entities?prefix=', '/tags?prefix=']) targets.push(`${prefix}zq`)
    for (const slug of secrets.unpublished) targets.push(`/briefs/${slug}`)
    for (const slug of secrets.names) targets.push(`/entities/${slug}`, `/tags/${slug}`)
    for (const target of targets) {
      const { headers, body } = await answerApi(context, new URL(`/api/v1${target}`, 'http://api'))
      const said = JSON.stringify(headers) + Buffer.from(body).toString('utf8')
      expect([target, listLeaks(said, target)]).toEqual([target, []])
    }
  })

  it('told by a door of the desk to somebody who has not signed in', async () => {
    const visitor = new Visitor(aDoor(test.db))
    const { door } = visitor
    const ask = (path: string, body?: object) =>
      new Request(`http://localhost:3000${path}`, {
        method: body ? 'POST' : 'GET',
        headers: visitor.headers({ 'sec-fetch-site': 'same-origin' }),
        body: body ? JSON.stringify(body) : null,
      })
    const answers = [
      answerAuditExport(door, ask('/api/desk/audit.jsonl')),
      answerFiguresExport(door, ask('/api/desk/figures.jsonl')),
      answerNames(door, ask('/api/desk/names?kind=entity&q=zq')),
      answerBriefs(door, ask('/api/desk/briefs?words=zq')),
      answerPagePreview(door, ask('/api/desk/page-preview', {})),
      ...[...secrets.unpublished, 'live'].flatMap((slug) => [
        answerBriefPreview(door, ask(`/api/desk/brief-preview/${slug}`), slug),
        answerProgress(door, ask(`/api/desk/progress/${slug}`), slug),
        ...Object.keys(commands).map((name) =>
          answerCommand(door, ask(`/api/desk/${name}`, { slug, revision: 1, version: 1 }), name),
        ),
      ]),
    ]
    for (const answer of await Promise.all(answers)) {
      expect(answer.status).toBe(401)
      expect(listLeaks(await answer.text())).toEqual([])
    }
  })
})
