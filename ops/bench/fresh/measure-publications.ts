import { setTimeout as pause } from 'node:timers/promises'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'
import { briefAddress, categoryAddress, homeAddress } from '#domain/pages/addresses.ts'
import type { Database } from '#server/db/database.ts'
import type { GeneratedBrief } from '#ops/bench/generate-brief.ts'
import { importGenerated, readGenerated } from '#ops/bench/import-generated.ts'
import type { MeasuredSite } from './measured-site.ts'
import { watchPage, type WatchedPage } from './watched-page.ts'

/** Where a publication is looked for, in the order of the report. */
export const watchedKinds = [
  'the brief',
  'home',
  'its category',
  "the site's feed",
  "the category's feed",
] as const

/** Milliseconds from the use case's answer until each page showed a publication, in the order of {@link watchedKinds}. */
export type Publication = readonly number[]

/** Publications that are not counted: processes get quicker with use. */
const warmUp = 5

/** Publishes these briefs one after the other, each when the one before was seen everywhere. */
export async function measurePublications(
  db: Database,
  site: MeasuredSite,
  briefs: readonly GeneratedBrief[],
): Promise<Publication[]> {
  const watched = new Map<string, WatchedPage>()
  const watch = (address: string) => {
    const known = watched.get(address) ?? watchPage(site.url, address)
    watched.set(address, known)
    return known
  }
  const publications: Publication[] = []
  try {
    for (const brief of briefs) {
      publications.push(await publishAndWatch(db, { site, brief, watch }))
      await site.settle()
      // At no fixed distance to what anybody does every so often.
      await pause(Math.random() * 100)
    }
  } finally {
    for (const page of watched.values()) page.close()
  }
  return publications.slice(warmUp)
}

interface OneBrief {
  site: MeasuredSite
  brief: GeneratedBrief
  watch: (address: string) => WatchedPage
}

async function publishAndWatch(db: Database, { site, brief, watch }: OneBrief): Promise<Publication> {
  const read = readGenerated(brief, printBriefLayout(brief.content, 'markdown'))
  const slug = await importGenerated(db, { ...read, published: new Date() })
  const acknowledged = performance.now()
  const category = categoryAddress(brief.category)
  const addresses = [briefAddress(slug), homeAddress, category, '/atom.xml', `${category}/atom.xml`]
  const [, ...seen] = await Promise.all([
    site.announce(addresses),
    ...addresses.map((address) => watch(address).waitFor(slug)),
  ])
  return seen.map((at) => at - acknowledged)
}
