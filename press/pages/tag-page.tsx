import { tagAddress, tagIndexAddress } from '#domain/pages/addresses.ts'
import { countConfidence } from '#domain/charts/confidence-chart.ts'
import { TagView, type TagData } from '#components/names/tag-view.tsx'
import { countPublished, listPublished } from '#server/listings/listings.ts'
import { listTagSlugs } from '#server/listings/listed-names.ts'
import { listMostPhrases } from '#server/listings/list-most-phrases.ts'
import { listTagPoints } from '#server/tags/list-tag-points.ts'
import { getTag } from '#server/pages/tags-and-entities.ts'
import { slugForm, toAddressPattern } from './address-pattern.ts'
import type { PageKind } from '#press/page.ts'
import { loadMoved } from './load-moved.ts'
import { mostListed } from './most-listed.ts'
import { toListHead } from '#press/structured/to-list-head.ts'

/** So many of the newest briefs of a tag are counted: a tag may be in thousands. */
const mostCounted = 200

/** `/tags/<slug>`: the briefs that carry a tag. */
export const tagPage: PageKind<{ slug: string }, TagData> = {
  ...toAddressPattern({ slug: slugForm }, ({ slug }) => tagAddress(slug)),
  list: listTagSlugs,

  async load({ db }, { slug }) {
    const tag = await getTag(db, slug)
    if (!tag) return loadMoved(db, 'tag', slug)
    const where = { tag: slug }
    const [briefs, total, points, phrases] = await Promise.all([
      listPublished(db, { where, take: mostListed }),
      countPublished(db, where),
      listTagPoints(db, slug, mostCounted),
      listMostPhrases(db, { tag: slug, newest: mostCounted }),
    ])
    const confidence = countConfidence(points.map(({ level }) => ({ level, count: 1 })))
    const figures = { points, confidence, phrases }
    return {
      status: 200,
      data: { slug, name: tag.name, briefs, total, figures },
      changesAt: null,
    }
  },

  form: {
    kind: 'html',
    styles: ['lists', 'charts'],
    head: ({ slug, name, briefs }, site) => ({
      ...toListHead(
        {
          name: `Tag: ${name}`,
          description: `Published briefs with the tag “${name}”.`,
          path: tagAddress(slug),
          briefs,
          within: { label: 'Tags', href: tagIndexAddress },
        },
        site,
      ),
      feed: { page: tagAddress(slug), title: `Tag: ${name}` },
    }),
    View: TagView,
  },
}
