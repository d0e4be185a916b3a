import { beforeAll, describe, expect, it } from 'vitest'
import { Validator } from '@seriousme/openapi-schema-validator'
import {
  correctABrief,
  draftABrief,
  publishABrief,
  renameABrief,
  withdrawABrief,
} from '#ops/testing/brief-builder.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import type { Said } from '#front/printed.ts'
import { printAddress } from '#press/print-address.ts'
import type { PageContext } from '#press/page.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import { answerApi } from './answer-api.ts'
import { writeCursor } from './cursors.ts'
import { endpoints } from './endpoints.ts'
import { problem } from './print-problem.ts'

const test = useDatabase()
useAssets()

let context: PageContext

beforeAll(async () => {
  const at = (day: string) => new Date(`2026-03-${day}T09:00:00Z`)
  for (const day of ['01', '02', '03', '04', '05'])
    await publishABrief(test.db, { slug: `brief-${day}`, now: at(day) })
  await publishABrief(test.db, { slug: 'border', category: 'regional-stability', now: at('06') })
  await publishABrief(test.db, { slug: 'former', now: at('07') })
  await renameABrief(test.db, { slug: 'former', to: 'present' })
  await correctABrief(test.db, { slug: 'present' })
  await publishABrief(test.db, { slug: 'gone', now: at('08') })
  await withdrawABrief(test.db, { slug: 'gone' })
  await draftABrief(test.db, { slug: 'secret' })
  context = { db: test.db, site: await getSiteFacts(test.db), now: new Date('2026-03-09T12:00:00Z') }
})

const ask = (target: string): Promise<Said> => answerApi(context, new URL(target, 'http://api'))

/** What is answered, which must be as the endpoint's own schema says. */
async function read(target: string): Promise<Record<string, unknown>> {
  const { status, body } = await ask(target)
  const answer: unknown = JSON.parse(String(body))
  expect([target, status, answer]).toEqual([target, 200, expect.anything()])
  const path = new URL(target, 'http://api').pathname.slice('/api/v1'.length)
  const endpoint = endpoints.find(({ pattern }) => pattern.parse(path))
  expect(endpoint?.answer.parse(answer)).toEqual(answer)
  return answer as Record<string, unknown>
}

async function listSlugs(query: string): Promise<string[]> {
  const { briefs } = await read(`/api/v1/briefs${query}`)
  return (briefs as { slug: string }[]).map(({ slug }) => slug)
}

const all = ['present', 'border', 'brief-05', 'brief-04', 'brief-03', 'brief-02', 'brief-01']

describe('briefs', () => {
  it.each<[query: string, slugs: string[]]>([
    ['', all],
    ['?limit=2', ['present', 'border']],
    ['?category=regional-stability', ['border']],
    ['?tag=ports', all],
    ['?tag=ports&category=regional-stability', ['border']],
    ['?entity=harbour-authority-ha&limit=1', ['present']],
    ['?technique=swot-analysis&tag=ports&from=2026-03-06', ['present', 'border']],
    ['?to=2026-03-02', ['brief-02', 'brief-01']],
    ['?from=2026-03-05&to=2026-03-05', ['brief-05']],
    ['?from=2027', []],
    ['?q=port&category=regional-stability', ['border']],
    ['?q=port&entity=harbour-authority-ha&to=2026-03-01', ['brief-01']],
    ['?q=nothing-of-the-kind', []],
    ['?q=%20', []],
    ['?q=likelihood:likely', all],
    ['?q=likelihood:unlikely', []],
    ['?q=source:%22the%20harbour%20post%22', all],
    ['?q=source:%22another%20post%22', []],
    ['?q=port%20source:%22the%20harbour%20post%22&category=regional-stability', ['border']],
  ])('%s are those that fit, newest first', async (query, slugs) => {
    expect(await listSlugs(query)).toEqual(slugs)
  })

  it.each(['', '&q=port', '&tag=ports'])('go on where the page before ended%s', async (filter) => {
    const found: string[] = []
    let cursor = ''
    for (let page = 0; page < 4; page++) {
      const target = `/api/v1/briefs?limit=2${filter}${cursor}`
      const { briefs, next } = await read(target)
      found.push(...(briefs as { slug: string }[]).map(({ slug }) => slug))
      cursor = `&cursor=${String(next)}`
      expect(next === null).toBe(page === 3)
    }
    expect(found).toEqual(all)
  })

  it('that have nothing in common with the confidence asked for are left out', async () => {
    const levels = ['low', 'moderate', 'high']
    const found = await Promise.all(levels.map((level) => listSlugs(`?confidence=${level}`)))
    expect(found.flat().toSorted()).toEqual(all.toSorted())
  })
})

describe('one brief', () => {
  it('is the same as at its address with .json', async () => {
    const { printed } = await printAddress(context, '/briefs/brief-01.json')
    expect(await read('/api/v1/briefs/brief-01')).toEqual(JSON.parse(String(printed.body)))
  })

  it('leads to its present address from the former one', async () => {
    const { status, headers } = await ask('/api/v1/briefs/former')
    expect([status, headers['location']]).toEqual([308, '/api/v1/briefs/present'])
  })

  it('that was withdrawn says why', async () => {
    const { status, body } = await ask('/api/v1/briefs/gone')
    const said = problem.parse(JSON.parse(String(body)))
    expect([status, said.title]).toEqual([410, 'Gone'])
    expect(said.reason).not.toBe('')
  })

  it.each(['secret', 'nowhere'])('that was never published is unknown: %s', async (slug) => {
    expect((await ask(`/api/v1/briefs/${slug}`)).status).toBe(404)
  })
})

describe('other questions', () => {
  it('of categories are answered with how many briefs they have', async () => {
    const { categories } = await read('/api/v1/categories')
    const counts = (categories as { slug: string; briefs: number }[]).filter(({ briefs }) => briefs > 0)
    expect(counts.map(({ slug, briefs }) => [slug, briefs])).toEqual(
      expect.arrayContaining([
        ['cybersecurity', 6],
        ['regional-stability', 1],
      ]),
    )
  })

  it.each([
    ['entities', 'harbour'],
    ['tags', 'POR'],
  ])('of %s are answered a page at a time', async (kind, prefix) => {
    const names: unknown[] = []
    for (let next: string | null = ''; next !== null;) {
      const page = await read(`/api/v1/${kind}?limit=1${next === '' ? '' : `&cursor=${next}`}`)
      names.push(...(page[kind] as unknown[]))
      next = page['next'] as string | null
    }
    expect(names).toEqual((await read(`/api/v1/${kind}`))[kind])
    const found = (await read(`/api/v1/${kind}?prefix=${prefix}`))[kind] as { name: string; briefs: number }[]
    expect(found.map(({ briefs }) => briefs)).toContain(7)
    const begins = ({ name }: { name: string }) => name.toLowerCase().startsWith(prefix.toLowerCase())
    expect(found.every(begins)).toBe(true)
  })

  it('of one entity, one tag and one day are answered', async () => {
    expect(await read('/api/v1/entities/harbour-authority-ha')).toMatchObject({ briefs: 7 })
    expect(await read('/api/v1/tags/ports')).toMatchObject({ name: 'ports', briefs: 7 })
    const { briefs } = await read('/api/v1/daily/2026-03-01')
    expect(briefs).toMatchObject([{ slug: 'brief-01', status: 'new', withdrawnLater: false, reason: null }])
  })

  it('of what was never there are not', async () => {
    for (const path of [
      '/entities/nobody',
      '/tags/nothing',
      '/daily/2016-01-01',
      '/daily/2026-02-30',
      '/nothing',
      '',
    ])
      expect([path, (await ask(`/api/v1${path}`)).status]).toEqual([path, 404])
  })

  it('of a search are answered with marked extracts and counts', async () => {
    const answer = await read('/api/v1/search?q=closed&sort=newest')
    expect(answer).toMatchObject({ total: 7, isMore: false, didYouMean: null })
    const [hit] = answer['hits'] as { slug: string; extract: { text: string; marks: [number, number][] } }[]
    const { text = '', marks = [] } = hit?.extract ?? {}
    expect(marks.map(([start, end]) => text.slice(start, end).toLowerCase())).toContain('closed')
    expect(JSON.stringify(answer)).not.toContain('gone')
  })
})

const long = 'x'.repeat(10_000)

describe('what makes no sense', () => {
  it.each<[target: string, parameter: string]>([
    ['/briefs?colour=red', 'colour'],
    [`/briefs?${long}=1`, `${'x'.repeat(60)}…`],
    ['/briefs?limit=0', 'limit'],
    ['/briefs?limit=101', 'limit'],
    ['/briefs?limit=1.5', 'limit'],
    ['/briefs?limit=', 'limit'],
    ['/briefs?limit=2&limit=3', 'limit'],
    ['/briefs?cursor=x', 'cursor'],
    ['/briefs?cursor=', 'cursor'],
    [`/briefs?cursor=${long}`, 'cursor'],
    [`/briefs?cursor=${writeCursor(['2026-13-01T00:00:00.000Z', '1'])}`, 'cursor'],
    [`/briefs?cursor=${writeCursor(['2026-03-01T00:00:00.000Z', "' or true"])}`, 'cursor'],
    [`/tags?cursor=${writeCursor(['a:', '\0', '00000000-0000-4000-8000-000000000000'])}`, 'cursor'],
    ['/briefs?category=astrology', 'category'],
    ['/briefs?q=%00', 'q'],
    ['/briefs?tag=%00', 'tag'],
    ['/briefs?tag=%ff', 'tag'],
    [`/briefs?entity=${long}`, 'entity'],
    ['/briefs?confidence=certain', 'confidence'],
    ['/briefs?from=2026-02-30', 'from'],
    ['/briefs?to=yesterday', 'to'],
    [`/briefs?q=${long}`, 'q'],
    ['/briefs/brief-01?x', 'x'],
    ['/entities?prefix=%00', 'prefix'],
    ['/search', 'q'],
    ['/search?q=', 'q'],
    ['/search?q=port&page=2', 'page'],
    ['/search?q=port&cursor=x', 'cursor'],
    [`/search?q=port&cursor=${writeCursor(['201', '2026-03-09T12:00:00.000Z'])}`, 'cursor'],
    [`/search?q=port&cursor=${writeCursor(['2', 'yesterday'])}`, 'cursor'],
    [`/search?q=port&cursor=${writeCursor(['2', '0000-01-01T00:00:00Z'])}`, 'cursor'],
    [
      `/briefs?cursor=${writeCursor(['0000-01-01T00:00:00Z', '019a0000-0000-7000-8000-000000000000'])}`,
      'cursor',
    ],
    ['/search?q=port&sort=colour', 'sort'],
  ])('%# is refused with its name', async (target, parameter) => {
    const { status, headers, body } = await ask(`/api/v1${target}`)
    const said = problem.parse(JSON.parse(String(body)))
    expect([status, said.parameter]).toEqual([400, parameter])
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(said.detail).toMatch(/^[A-Z].*\.$/)
  })

  it.each([
    ['/briefs?limit=101', 'This value is not valid. Give a whole number from 1 to 100.'],
    ['/search?q=port&sort=colour', 'This value is not valid. Give one of best, newest, oldest.'],
    [`/search?q=${long}`, 'This value is not valid. Give 1 to 300 characters.'],
    ['/briefs?tag=', 'This value is not valid. Give 1 to 200 characters.'],
    [`/briefs?cursor=${'x'.repeat(2_001)}`, 'This value is not valid. Give at most 2,000 characters.'],
    [
      '/briefs?to=yesterday',
      'This value is not valid. First published in this period or earlier. Give a year, month or day in UTC: 2026, 2026-03 or 2026-03-05.',
    ],
  ])('%# says what is allowed', async (target, detail) => {
    expect(JSON.parse(String((await ask(`/api/v1${target}`)).body))).toMatchObject({ detail })
  })

  it.each(['/search', '/briefs'])('in a query is told with what %s finds', async (path) => {
    const { notes } = await read(`/api/v1${path}?q=port%20confidence:hgih%20from:2026-13`)
    expect(notes).toEqual([
      'A level of confidence was ignored. The levels are low, moderate, high.',
      'A date was ignored. Write dates as 2026, 2026-03 or 2026-03-05.',
    ])
    expect((await read(`/api/v1${path}?q=port`))['notes']).toEqual([])
  })
})

describe('the description for machines', () => {
  it('is valid OpenAPI 3.1 and has every endpoint', async () => {
    const { body } = await ask('/api/v1/openapi.json')
    const described = JSON.parse(String(body)) as { paths: object }
    expect(await new Validator().validate(described)).toEqual({ valid: true })
    expect(Object.keys(described.paths)).toEqual([
      '/briefs',
      '/briefs/{slug}',
      '/search',
      '/categories',
      '/entities',
      '/entities/{slug}',
      '/tags',
      '/tags/{slug}',
      '/daily/{day}',
    ])
  })
})

describe('the page about it', () => {
  const print = async (address: string) => {
    const { printed } = await printAddress(context, address)
    return { status: printed.status, body: String(printed.body) }
  }

  it('shows examples that answer', async () => {
    const { status, body } = await print('/api')
    const shown = [...body.matchAll(/curl &#x27;([^&]*(?:&amp;[^&]*)*)&#x27;/g)].map(([, address = '']) =>
      address.replaceAll('&amp;', '&').slice(context.site.baseUrl.length),
    )
    const examples = endpoints.flatMap(({ example }) => (example === null ? [] : `/api/v1${example}`))
    expect([status, shown]).toEqual([200, [...examples, '/bulk/index.json']])
    for (const example of examples) await read(example)
    expect((await print('/bulk/index.json')).status).toBe(200)
  })

  it('explains every parameter of every endpoint', async () => {
    const { body } = await print('/api')
    for (const { parameters } of endpoints)
      for (const name of Object.keys(parameters.shape)) expect(body).toContain(`<dt>${name}</dt>`)
    expect(body).toContain('A whole number from 1 to 100; default: 20.')
  })
})
