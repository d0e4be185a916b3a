import { beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import {
  correctABrief,
  draftABrief,
  publishABrief,
  renameABrief,
  submitABrief,
  verifyABrief,
  leadWith,
  withdrawABrief,
} from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { defaultSettings } from '#domain/site/site-settings.ts'
import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import type { WithdrawalNotice } from '#domain/publications/withdrawal-notice.ts'
import type { Loaded, PageParams, ReaderPage } from '#press/page.ts'
import { toSiteFacts } from '#domain/site/site-facts.ts'
import { briefPage } from './brief-page.tsx'
import { categoryPage } from './category-page.tsx'
import { entityPage } from './entity-page.tsx'
import { homePage } from './home-page.tsx'
import { notFoundPage } from './notices/not-found-page.tsx'
import { standingPage } from './standing-page.tsx'
import { tagPage } from './tag-page.tsx'
import { textFormPages } from './text-forms.ts'
import { unknownPage } from './notices/unknown-page.ts'
import { toWithdrawnPage } from './notices/withdrawn-page.tsx'

const test = useDatabase()
const morning = new Date('2026-03-05T06:00:00Z')
const evening = new Date('2026-03-05T18:00:00Z')

function load<Params extends PageParams, Data>(
  page: ReaderPage<Params, Data>,
  params: Params,
  now = evening,
): Promise<Loaded<Data>> {
  return page.load({ db: test.db, site: toSiteFacts(defaultSettings, []), now }, params)
}

/** What a page shows. Throws where it shows nothing. */
async function show<Params extends PageParams, Data>(
  page: ReaderPage<Params, Data>,
  params: Params,
  now = evening,
) {
  const loaded = await load(page, params, now)
  if (loaded.status !== 200) throw new Error(`answered with ${loaded.status}`)
  return loaded
}

/** A brief with a title, an entity and a tag of its own, all made from one word. */
function aContentOf(word: string): BriefContent {
  const whole = aContent({ title: `The ${word} brief` })
  const own: Record<string, Part[]> = {
    entities: [{ kind: 'entity', key: 'office', name: `${word} office`, description: 'keeps the books' }],
    tags: [
      { kind: 'tag', name: `${word} affairs` },
      { kind: 'tag', name: 'in common' },
    ],
  }
  return {
    ...whole,
    sections: whole.sections.map((section) => ({ ...section, parts: own[section.kind] ?? section.parts })),
  }
}

const order = (word: string, category = 'cybersecurity') => ({
  content: aContentOf(word),
  slug: word,
  category,
  now: morning,
})

beforeAll(async () => {
  await publishABrief(test.db, order('published'))
  await draftABrief(test.db, order('drafted'))
  await draftABrief(test.db, { ...order('amber'), marking: 'TLP:AMBER' })
  await verifyABrief(test.db, await submitABrief(test.db, order('checked')), { now: morning })
  await publishABrief(test.db, order('withdrawn'))
  await withdrawABrief(test.db, { slug: 'withdrawn', reason: 'Two ports were mixed up.', now: morning })
  await publishABrief(test.db, order('former'))
  await renameABrief(test.db, { slug: 'former', to: 'present', now: morning })
  await publishABrief(test.db, { ...order('gone'), now: morning })
  await renameABrief(test.db, { slug: 'gone', to: 'gone-for-good', now: morning })
  await withdrawABrief(test.db, { slug: 'gone-for-good', reason: 'It is void.', now: morning })
  await draftABrief(test.db, order('hidden'))
  await renameABrief(test.db, { slug: 'hidden', to: 'hidden-again', now: morning })
  await publishABrief(test.db, order('corrected', 'regional-stability'))
  await correctABrief(test.db, {
    slug: 'corrected',
    content: { ...aContentOf('corrected'), title: 'The mended brief' },
    note: 'The day was wrong.',
    now: evening,
  })
  await test.db.standingPage.create({
    data: { slug: 'why', title: 'Why', body: 'Because.', updatedAt: morning },
  })
})

const category = { slug: 'cybersecurity', name: 'Cybersecurity' }
const shown = { category, language: null, firstPublishedAt: morning.toISOString() }

/** What is said of the brief of a word where it was withdrawn. */
const noticeOf = (word: string, reason: string): WithdrawalNotice => ({
  withdrawnAt: morning.toISOString(),
  reason,
  brief: { ...shown, title: `The ${word} brief` },
})

/** How an address is answered, without what it shows. */
async function answerOf<Params extends PageParams, Data>(page: ReaderPage<Params, Data>, params: Params) {
  const loaded = await load(page, params)
  return loaded.status === 200 ? { status: 200 } : loaded
}

describe('a brief and its text forms', () => {
  it.each([
    ['published', { status: 200 }],
    ['drafted', { status: 404 }],
    ['amber', { status: 404 }],
    ['checked', { status: 404 }],
    ['withdrawn', { status: 410, ...noticeOf('withdrawn', 'Two ports were mixed up.') }],
    ['former', { status: 308, to: '/briefs/present' }],
    ['present', { status: 200 }],
    ['gone', { status: 308, to: '/briefs/gone-for-good' }],
    ['gone-for-good', { status: 410, ...noticeOf('gone', 'It is void.') }],
    ['hidden', { status: 404 }],
    ['hidden-again', { status: 404 }],
    ['never-there', { status: 404 }],
    ['', { status: 404 }],
    ["x' or 1=1 --", { status: 404 }],
  ])('answer at %s as it is there', async (slug, expected) => {
    expect(await answerOf(briefPage, { slug })).toEqual(expected)
    for (const [at, extension] of ['txt', 'md', 'json'].entries()) {
      const page = textFormPages[at]
      if (!page) throw new Error(`no form ${extension}`)
      const moved = 'to' in expected ? { ...expected, to: `${expected.to}.${extension}` } : expected
      expect(await answerOf(page, { slug })).toEqual(moved)
      expect(page.address({ slug: 'a' })).toBe(`/briefs/a.${extension}`)
    }
  })

  it('show the record with the people who stand for it and ways on', async () => {
    const { data } = await show(briefPage, { slug: 'published' })
    expect(data).toMatchObject({
      content: aContentOf('published'),
      author: 'Ann Author',
      verifier: 'Vic Verifier',
      revision: 1,
    })
    expect(data.entities).toEqual({ 'published office': { slug: 'published-office' } })
    expect(data.explore[0]).toEqual({ label: 'Cybersecurity Briefs', href: '/categories/cybersecurity' })
    expect(data.explore[1]).toEqual({ label: 'Daily Summary', href: '/daily/2026-03-05' })
  })

  it('show a correction with its note as soon as it is made', async () => {
    const { data } = await show(briefPage, { slug: 'corrected' })
    expect(data.content.title).toBe('The mended brief')
    expect(data.corrections).toEqual([
      {
        kind: 'factual',
        note: 'The day was wrong.',
        madeAt: evening.toISOString(),
        revision: 2,
        by: 'Ed Editor',
      },
    ])
    // Who corrects a brief does not become its author.
    expect(data.author).toBe('Ann Author')
    expect([data.firstPublishedAt, data.publishedAt]).toEqual([morning.toISOString(), evening.toISOString()])
  })
})

const titles = (briefs: readonly { title: string }[]) => briefs.map(({ title }) => title)

describe('lists', () => {
  it('of a category: its last weeks up to this one, until midnight', async () => {
    const { data, changesAt } = await show(categoryPage, { slug: 'cybersecurity' })
    const { asOf, weeks, confidence } = data.figures
    expect(asOf).toBe('2026-03-05')
    expect(weeks).toHaveLength(26)
    expect([weeks[0], weeks.at(-2), weeks.at(-1)]).toEqual([
      { monday: '2025-09-08', count: 0 },
      { monday: '2026-02-23', count: 0 },
      { monday: '2026-03-02', count: 2 },
    ])
    expect(confidence.reduce((sum, { count }) => sum + count, 0)).toBe(2)
    expect(changesAt).toEqual(new Date('2026-03-06T00:00:00Z'))
  })

  it('of a category: its published briefs, the newest first', async () => {
    const { data } = await show(categoryPage, { slug: 'cybersecurity' })
    expect(titles(data.briefs)).toEqual(['The former brief', 'The published brief'])
    expect(data).toMatchObject({ total: 2, watches: 'Networks.', category: { name: 'Cybersecurity' } })
    expect(data.briefs[0]?.slug).toBe('present')
    expect(await load(categoryPage, { slug: 'astrology' })).toEqual({ status: 404 })
  })

  it.each([
    ['published-affairs', ['The published brief']],
    ['former-affairs', ['The former brief']],
    ['withdrawn-affairs', []],
    ['drafted-affairs', null],
    ['amber-affairs', null],
    ['checked-affairs', null],
    ['never-there', null],
  ])('of the tag %s', async (slug, expected) => {
    const loaded = await load(tagPage, { slug })
    expect(loaded.status === 200 ? titles(loaded.data.briefs) : null).toEqual(expected)
  })

  it.each([
    ['published-office', ['The published brief']],
    ['withdrawn-office', []],
    ['drafted-office', null],
    ['amber-office', null],
    ['never-there', null],
  ])('of the entity %s', async (slug, expected) => {
    const loaded = await load(entityPage, { slug })
    expect(loaded.status === 200 ? titles(loaded.data.briefs) : null).toEqual(expected)
  })

  it('of the home page: the newest, the rest of the day, and nothing twice', async () => {
    const { data, changesAt } = await show(homePage, {})
    expect(data.lead?.title).toBe('The mended brief')
    expect(titles(data.publishedToday)).toEqual(['The former brief', 'The published brief'])
    expect([data.countToday, data.latestDay, data.shelves]).toEqual([3, '2026-03-05', []])
    expect(changesAt).toEqual(new Date('2026-03-06T00:00:00Z'))
  })

  it('of the home page on the day after: what the categories have besides the newest', async () => {
    const { data, changesAt } = await show(homePage, {}, new Date('2026-03-06T00:00:00Z'))
    expect(data).toMatchObject({
      today: '2026-03-06',
      publishedToday: [],
      countToday: 0,
      latestDay: '2026-03-05',
      lead: { title: 'The mended brief' },
    })
    expect(data.shelves.map(({ category, briefs }) => [category.slug, titles(briefs)])).toEqual([
      ['cybersecurity', ['The former brief', 'The published brief']],
    ])
    expect(changesAt).toEqual(new Date('2026-03-07T00:00:00Z'))
  })

  it('of the home page while an editor has picked one: that, and the newest in its place again afterwards', async () => {
    const until = new Date('2026-03-05T18:00:00Z')
    const slug = (await test.db.listing.findFirstOrThrow({ where: { title: 'The published brief' } })).slug
    await leadWith(test.db, { slug, until, now: new Date('2026-03-05T15:00:00Z') })
    const led = await show(homePage, {}, new Date('2026-03-05T16:00:00Z'))
    expect(led.data.lead?.title).toBe('The published brief')
    expect(titles(led.data.publishedToday)).toEqual(['The mended brief', 'The former brief'])
    expect(led.changesAt).toEqual(until)
    expect((await show(homePage, {}, until)).data.lead?.title).toBe('The mended brief')
  })
})

describe('other pages', () => {
  it('are the standing ones', async () => {
    expect((await show(standingPage, { slug: 'why' })).data).toEqual({
      slug: 'why',
      title: 'Why',
      body: 'Because.',
    })
    expect(await load(standingPage, { slug: 'why-not' })).toEqual({ status: 404 })
  })

  it('are the notices: what is not there leads to the newest briefs, what was withdrawn to nothing that changes with them', async () => {
    const notFound = await show(notFoundPage, {})
    expect(titles(notFound.data.latest)).toEqual([
      'The mended brief',
      'The former brief',
      'The published brief',
    ])
    const notice = noticeOf('withdrawn', 'It is void.')
    const withdrawn = await show(toWithdrawnPage(notice), {})
    expect(withdrawn.data).toEqual({
      ...notice,
      categories: notFound.data.categories,
    })
    expect(await load(unknownPage, {})).toEqual({ status: 404 })
  })
})

it('no page says a word of what readers may not see', async () => {
  const pages = await Promise.all([
    show(homePage, {}),
    show(categoryPage, { slug: 'cybersecurity' }),
    show(tagPage, { slug: 'in-common' }),
    show(entityPage, { slug: 'published-office' }),
    show(notFoundPage, {}),
  ])
  const said = JSON.stringify(pages)
  expect(said).toContain('The published brief')
  for (const word of ['drafted', 'amber', 'checked', 'withdrawn', 'gone', 'hidden'])
    expect(said).not.toContain(`The ${word} brief`)
})
