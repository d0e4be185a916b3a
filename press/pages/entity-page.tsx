import { countConfidence } from '#domain/charts/confidence-chart.ts'
import { entityAddress, entityIndexAddress } from '#domain/pages/addresses.ts'
import { EntityView, type EntityData } from '#components/names/entity-view.tsx'
import { countPublished, listPublished } from '#server/listings/listings.ts'
import { listEntitySlugs } from '#server/listings/listed-names.ts'
import { getEntityMentions } from '#server/entities/get-entity-mentions.ts'
import { getEntity } from '#server/pages/tags-and-entities.ts'
import { slugForm, toAddressPattern } from './address-pattern.ts'
import type { PageKind } from '#press/page.ts'
import { loadMoved } from './load-moved.ts'
import { mostListed } from './most-listed.ts'
import { toListHead } from '#press/structured/to-list-head.ts'

/** `/entities/<slug>`: what an entity is and the briefs that name it. */
export const entityPage: PageKind<{ slug: string }, EntityData> = {
  ...toAddressPattern({ slug: slugForm }, ({ slug }) => entityAddress(slug)),
  list: listEntitySlugs,

  async load({ db }, { slug }) {
    const entity = await getEntity(db, slug)
    if (!entity) return loadMoved(db, 'entity', slug)
    const where = { entity: slug }
    const [briefs, total] = await Promise.all([
      listPublished(db, { where, take: mostListed }),
      countPublished(db, where),
    ])
    const mentions = await getEntityMentions(db, { slug, listed: briefs.map((brief) => brief.slug) })
    const confidence = countConfidence(mentions.points.map(({ level }) => ({ level, count: 1 })))
    const data = { slug, ...entity, ...mentions, briefs, total, confidence }
    return { status: 200, data, changesAt: null }
  },

  form: {
    kind: 'html',
    styles: ['lists', 'charts'],
    head: ({ slug, name, briefs }, site) => ({
      ...toListHead(
        {
          name,
          description: `Published briefs that name ${name}.`,
          path: entityAddress(slug),
          briefs,
          within: { label: 'Entities', href: entityIndexAddress },
        },
        site,
      ),
      feed: { page: entityAddress(slug), title: name },
    }),
    View: EntityView,
  },
}
