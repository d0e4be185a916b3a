import { beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import { defaultSettings } from '#domain/site/site-settings.ts'
import { toSiteFacts } from '#domain/site/site-facts.ts'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { mergeTwo, renameAnEntity, renameATag } from '#ops/testing/name-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import type { PageParams, ReaderPage } from '#press/page.ts'
import { entityPage } from './entity-page.tsx'
import { homePage } from './home-page.tsx'
import { tagPage } from './tag-page.tsx'

const test = useDatabase()

/** A brief that names these, and carries them as tags. */
function naming(...names: string[]): BriefContent {
  const whole = aContent({ title: `About ${names.join(' and ')}` })
  const own: Partial<Record<string, Part[]>> = {
    entities: names.map((name) => ({ kind: 'entity', key: name, name, description: null })),
    tags: names.map((name) => ({ kind: 'tag', name })),
  }
  return {
    ...whole,
    sections: whole.sections.map((section) => ({ ...section, parts: own[section.kind] ?? section.parts })),
  }
}

function load<Params extends PageParams, Data>(
  page: ReaderPage<Params, Data>,
  params: Params,
  now = new Date('2026-03-20T12:00:00Z'),
) {
  return page.load({ db: test.db, site: toSiteFacts(defaultSettings, []), now }, params)
}

async function readDiscussed(now: string) {
  const loaded = await load(homePage, {}, new Date(now))
  return loaded.status === 200 ? loaded.data.discussed : loaded.status
}

it('the front page names no month before there is a brief', async () => {
  expect(await readDiscussed('2026-03-20T12:00:00Z')).toBeNull()
})

describe('with briefs', () => {
  beforeAll(async () => {
    for (const [day, ...names] of [
      ['2026-02-27', 'River'],
      ['2026-03-02', 'Navy', 'Fleet'],
      ['2026-03-31', 'Navy', 'Wharf'],
    ] as const)
      await publishABrief(test.db, { content: naming(...names), now: new Date(`${day}T09:00:00Z`) })
  })

  it('it names what most briefs of the month name', async () => {
    const march = {
      month: '2026-03',
      names: [
        { slug: 'navy', name: 'Navy', count: 2 },
        { slug: 'fleet', name: 'Fleet', count: 1 },
        { slug: 'wharf', name: 'Wharf', count: 1 },
      ],
    }
    expect(await readDiscussed('2026-03-31T23:59:59Z')).toEqual(march)
    // A month that has nothing yet does not take the place of the latest that has.
    expect(await readDiscussed('2026-04-02T00:00:00Z')).toEqual(march)
  })

  it.each([
    ['entity', entityPage, '/entities/', renameAnEntity],
    ['tag', tagPage, '/tags/', renameATag],
  ] as const)('the former address of a renamed or merged %s leads to the present one', async (...given) => {
    const [kind, page, under, rename] = given
    const answer = async (slug: string) => {
      const loaded = await load<{ slug: string }, unknown>(page, { slug })
      return loaded.status === 308 ? [308, loaded.to] : [loaded.status]
    }
    expect(await answer('fleet')).toEqual([200])
    await rename(test.db, { slug: 'fleet', name: 'Ships', address: 'ships' })
    expect([await answer('fleet'), await answer('ships')]).toEqual([[308, `${under}ships`], [200]])
    await mergeTwo(test.db, { kind, slug: 'ships', into: 'navy' })
    for (const former of ['fleet', 'ships']) expect(await answer(former)).toEqual([308, `${under}navy`])
    expect(await answer('barges')).toEqual([404])
  })
})
