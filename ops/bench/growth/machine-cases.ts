import { feedAddress } from '#domain/feeds/feed-addresses.ts'
import {
  apiRootAddress,
  bulkIndexAddress,
  bulkMonthAddress,
  cardAddress,
  categoryAddress,
  correctionsAddress,
  dailyAddress,
  entityAddress,
  homeAddress,
  monthAddress,
  newsSitemapAddress,
  partSitemapAddress,
  sitemapAddress,
  tagAddress,
  techniqueAddress,
} from '#domain/pages/addresses.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import type { Database } from '#server/db/database.ts'
import type { PressBundle } from '#ops/bench/bundle-press.ts'
import type { Busiest } from './find-busiest.ts'
import type { GrowthCase } from './growth-case.ts'

interface MachineNeeds {
  db: Database
  press: Pick<PressBundle, 'printAddress' | 'answerApi'>
  site: SiteFacts
}

/** All that machines read, printed whole: feeds and their archives, maps, files to take away, a card, the answers of the API. */
export function listMachineCases({ db, press, site }: MachineNeeds, busiest: Busiest): GrowthCase[] {
  const context = () => ({ db, site, now: new Date() })
  const print = async (address: string) => (await press.printAddress(context(), address)).printed
  const ask = (address: string) => press.answerApi(context(), new URL(address, site.baseUrl))
  return [
    ...listPrinted(busiest).map(([name, address]) =>
      toCase({ name: `print ${name}`, address, answer: print }),
    ),
    ...listAsked(busiest).map(([name, path]) =>
      toCase({ name: `API: ${name}`, address: apiRootAddress + path, answer: ask }),
    ),
  ]
}

interface Answered {
  name: string
  address: string
  answer: (address: string) => Promise<{ status: number }>
}

/**
 * A notice instead of what is measured would be a figure of something else. That a search takes as long as any may, and is
 * given up, is a figure too: busy machines have it.
 */
function toCase({ name, address, answer }: Answered): GrowthCase {
  return {
    name,
    work: async () => {
      const { status } = await answer(address)
      if (status !== 200 && status !== 503) throw new Error(`${address} answers ${status}`)
    },
  }
}

function listPrinted(busiest: Busiest): [name: string, address: string][] {
  const { category, tag, entity, technique, month, brief } = busiest
  return [
    ['`/feed.xml`', feedAddress(homeAddress, 'rss')],
    ['`/feed.json`', feedAddress(homeAddress, 'json')],
    ['the archive document of a month', feedAddress(monthAddress(null, month), 'atom')],
    ['that of a category', feedAddress(monthAddress(category, month), 'atom')],
    ['the feed of the busiest category', feedAddress(categoryAddress(category), 'atom')],
    ['the feed of the busiest tag', feedAddress(tagAddress(tag), 'atom')],
    ['the feed of the busiest entity', feedAddress(entityAddress(entity), 'atom')],
    ['the feed of the busiest technique', feedAddress(techniqueAddress(technique), 'atom')],
    ['the feed of the daily summary', feedAddress(dailyAddress, 'atom')],
    ['the feed of corrections', feedAddress(correctionsAddress, 'atom')],
    ['`/sitemap.xml`', sitemapAddress],
    ['the map of a month', partSitemapAddress(month)],
    ['the map of news', newsSitemapAddress],
    ['the list of files to take away', bulkIndexAddress],
    ['the file of a month', bulkMonthAddress(month)],
    ['a card', cardAddress(brief.slug)],
  ]
}

function listAsked({ category, tag, entity, month, brief }: Busiest): [name: string, path: string][] {
  return [
    ['briefs', '/briefs'],
    ['briefs of a category and a month', `/briefs?category=${category}&from=${month}&to=${month}`],
    ['a brief', `/briefs/${brief.slug}`],
    ['a search', '/search?q=confidence'],
    ['categories', '/categories'],
    ['entities', '/entities'],
    ['an entity', `/entities/${entity}`],
    ['tags', '/tags'],
    ['a tag', `/tags/${tag}`],
    ['a day', `/daily/${brief.day}`],
  ]
}
