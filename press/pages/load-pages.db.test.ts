import { beforeAll, describe, expect, it } from 'vitest'
import { aContent, aNewBrief, publishABrief } from '../../ops/testing/brief-builder.ts'
import { useDatabase } from '../../ops/testing/use-database.ts'
import { defaultSettings } from '../../domain/site/site-settings.ts'
import type { BriefContent, Part } from '../../domain/briefs/brief-content.ts'
import { createBrief } from '../../server/briefs/create-brief.ts'
import { correctBrief } from '../../server/briefs/correct-brief.ts'
import { renameBrief } from '../../server/briefs/rename-brief.ts'
import { verifyBrief } from '../../server/briefs/verify-brief.ts'
import { withdrawBrief } from '../../server/briefs/withdraw-brief.ts'
import type { Loaded, PageParams, ReaderPage } from '../page.ts'
import { toSiteFacts } from '../site-facts.ts'
import { briefPage } from './brief-page.tsx'
import { categoryPage } from './category-page.tsx'
import { entityPage } from './entity-page.tsx'
import { homePage } from './home-page.tsx'
import { notFoundPage } from './not-found-page.tsx'
import { standingPage } from './standing-page.tsx'
import { tagPage } from './tag-page.tsx'
import { textFormPages } from './text-forms.ts'
import { unknownPage } from './unknown-page.ts'
import { withdrawnPage } from './withdrawn-page.tsx'

const test = useDatabase()
const morning = new Date('2026-03-05T06:00:00Z')
const evening = new Date('2026-03-05T18:00:00Z')

function load<Params extends PageParams, Data>(
  page: ReaderPage<Params, Data>,
  params: Params,
  now = evening,
): Promise<Loaded<Data>> {
  return page.load({ db: test.db, site: toSiteFacts(defaultSettings), now }, params)
}

/** What a page shows. Throws where it shows nothing. */
async function show<Params extends PageParams, Data>(page: ReaderPage<Params, Data>, params: Params, now = evening) {
  const loaded = await load(page, params, now)
  if (loaded.status !== 200) throw new Error(`answered with ${loaded.status}`)
  return loaded
}

/** A brief with a title, an entity and a tag of its own, all made from one word. */
function aContentOf(word: string): BriefContent {
  const whole = aContent({ title: `The ${word} brief` })
  const own: Record<string, Part[]> = {
    entities: [{ kind: 'entity', name: `${word} office`, description: 'keeps the books' }],
    tags: [
      { kind: 'tag', name: `${word} affairs` },
      { kind: 'tag', name: 'in common' },
    ],
  }
  return { ...whole, sections: whole.sections.map((section) => ({ ...section, parts: own[section.kind] ?? section.parts })) }
}

const order = (word: string, category = 'cybersecurity') => ({ content: aContentOf(word), slug: word, category, now: morning })
const editor = { by: 'Ed Editor', origin: 'command line', now: morning } as const

beforeAll(async () => {
  await publishABrief(test.db, order('published'))
  await createBrief(test.db, aNewBrief(order('drafted')))
  await createBrief(test.db, aNewBrief({ ...order('amber'), marking: 'TLP:AMBER' }))
  await createBrief(test.db, aNewBrief(order('checked')))
  await verifyBrief(test.db, { slug: 'checked', verifier: 'Vic Verifier', origin: 'command line', now: morning })
  await publishABrief(test.db, order('withdrawn'))
  await withdrawBrief(test.db, { slug: 'withdrawn', reason: 'Two ports were mixed up.', ...editor })
  await publishABrief(test.db, order('former'))
  await renameBrief(test.db, { slug: 'former', to: 'present', ...editor })
  await publishABrief(test.db, { ...order('gone'), now: morning })
  await renameBrief(test.db, { slug: 'gone', to: 'gone-for-good', ...editor })
  await withdrawBrief(test.db, { slug: 'gone-for-good', reason: 'It is void.', ...editor })
  await createBrief(test.db, aNewBrief(order('hidden')))
  await renameBrief(test.db, { slug: 'hidden', to: 'hidden-again', ...editor })
  await test.db.standingPage.create({ data: { slug: 'why', title: 'Why', body: 'Because.', updatedAt: morning } })
})

describe('the page of a brief and its text forms', () => {
  it.each([
    ['published', { status: 200 }],
    ['drafted', { status: 404 }],
    ['amber', { status: 404 }],
    ['checked', { status: 404 }],
    ['withdrawn', { status: 410, withdrawnAt: morning.toISOString(), reason: 'Two ports were mixed up.' }],
    ['former', { status: 308, to: '/briefs/present' }],
    ['present', { status: 200 }],
    ['gone', { status: 308, to: '/briefs/gone-for-good' }],
    ['gone-for-good', { status: 410, withdrawnAt: morning.toISOString(), reason: 'It is void.' }],
    ['hidden', { status: 404 }],
    ['hidden-again', { status: 404 }],
    ['never-there', { status: 404 }],
    ['', { status: 404 }],
    ["x' or 1=1 --", { status: 404 }],
  ] as const)('answer at %s as it is there', async (slug, expected) => {
    for (const [page, extension] of [[briefPage, ''], ...textFormPages.map((form, at) => [form, extensions[at]])] as const) {
      if (page === undefined || typeof page === 'string') throw new Error('no page')
      const { data: _, changesAt: __, ...answer } = { data: null, changesAt: null, ...(await load(page as typeof briefPage, { slug })) }
      expect(answer).toEqual('to' in expected ? { ...expected, to: `${expected.to}${extension}` } : expected)
    }
  })
})

const extensions = ['.txt', '.md', '.json']
