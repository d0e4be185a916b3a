import { tagAddress } from '#domain/pages/addresses.ts'
import { TagView, type TagData } from '#components/names/tag-view.tsx'
import { countPublished, listPublished } from '#server/listings/listings.ts'
import { listTagSlugs } from '#server/listings/listed-names.ts'
import { getTag } from '#server/pages/tags-and-entities.ts'
import { slugForm, toAddressPattern } from './address-pattern.ts'
import type { PageKind } from '#press/page.ts'
import { loadMoved } from './load-moved.ts'
import { mostListed } from './most-listed.ts'

/** `/tags/<slug>`: the briefs that carry a tag. */
export const tagPage: PageKind<{ slug: string }, TagData & { slug: string }> = {
  ...toAddressPattern({ slug: slugForm }, ({ slug }) => tagAddress(slug)),
  list: listTagSlugs,

  async load({ db }, { slug }) {
    const tag = await getTag(db, slug)
    if (!tag) return loadMoved(db, 'tag', slug)
    const where = { tag: slug }
    const [briefs, total] = await Promise.all([
      listPublished(db, { where, take: mostListed }),
      countPublished(db, where),
    ])
    return { status: 200, data: { slug, name: tag.name, briefs, total, feeds: [] }, changesAt: null }
  },

  form: {
    kind: 'html',
    styles: ['lists'],
    head: ({ slug, name }) => ({
      title: `Tag: ${name}`,
      description: `Published briefs that carry the tag “${name}”.`,
      path: tagAddress(slug),
    }),
    View: TagView,
  },
}
