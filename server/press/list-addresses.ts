import { countOlderSheets } from '../../domain/archives/archive-sheets.ts'
import {
  briefAddress,
  categoryAddress,
  categoryFeedAddress,
  entityAddress,
  homeAddress,
  monthAddress,
  monthSheetAddress,
  notFoundAddress,
  siteFeedAddress,
  standingAddress,
  standingSlugs,
  tagAddress,
  textFormAddress,
  textFormExtensions,
} from '../../domain/press/addresses.ts'
import type { Database } from '../db/database.ts'
import { listMonths } from '../reader/month-archives.ts'
import { everPublished } from '../reader/tags-and-entities.ts'

/** Every address where something stands: a page, a way to another address, a notice. For printing the whole site. */
export async function listAddresses(db: Database): Promise<string[]> {
  const groups = await Promise.all([
    listStandingAddresses(db),
    listBriefAddresses(db),
    listCategoryAddresses(db),
    listTagAddresses(db),
    listEntityAddresses(db),
  ])
  return [homeAddress, notFoundAddress, siteFeedAddress, ...groups.flat()]
}

async function listStandingAddresses(db: Database): Promise<string[]> {
  const where = { slug: { in: [...standingSlugs] } }
  const pages = await db.standingPage.findMany({ where, select: { slug: true } })
  return pages.map(({ slug }) => standingAddress(slug))
}

/** Of all that readers ever had, whatever has become of it. */
async function listBriefAddresses(db: Database): Promise<string[]> {
  const briefs = await db.brief.findMany({
    where: { firstPublishedAt: { not: null } },
    select: { slug: true },
  })
  const retired = await db.retiredAddress.findMany({ where: { kind: 'brief' }, select: { address: true } })
  const slugs = new Set([
    ...briefs.map(({ slug }) => slug),
    ...retired.map(({ address }) => address.slice(briefAddress('').length)),
  ])
  return [...slugs].flatMap((slug) => [
    briefAddress(slug),
    ...textFormExtensions.map((extension) => textFormAddress(slug, extension)),
  ])
}

async function listCategoryAddresses(db: Database): Promise<string[]> {
  const categories = await db.category.findMany({ select: { slug: true } })
  const months = await Promise.all(categories.map(({ slug }) => listMonthAddresses(db, slug)))
  return [
    ...categories.flatMap(({ slug }) => [categoryAddress(slug), categoryFeedAddress(slug)]),
    ...months.flat(),
  ]
}

async function listMonthAddresses(db: Database, category: string): Promise<string[]> {
  const months = await listMonths(db, category)
  return months.flatMap(({ month, count }) => [
    monthAddress(category, month),
    ...Array.from({ length: countOlderSheets(count) }, (_, at) =>
      monthSheetAddress({ category, month, sheet: at + 1 }),
    ),
  ])
}

async function listTagAddresses(db: Database): Promise<string[]> {
  const where = { taggings: { some: { revision: everPublished } } }
  const tags = await db.tag.findMany({ where, select: { slug: true } })
  return tags.map(({ slug }) => tagAddress(slug))
}

async function listEntityAddresses(db: Database): Promise<string[]> {
  const where = { namings: { some: { revision: everPublished } } }
  const entities = await db.entity.findMany({ where, select: { slug: true } })
  return entities.map(({ slug }) => entityAddress(slug))
}
