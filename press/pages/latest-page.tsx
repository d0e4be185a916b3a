import { LatestView, type LatestData } from '#components/lists/latest-view.tsx'
import { latestAddress } from '#domain/pages/addresses.ts'
import { listPublished } from '#server/listings/listings.ts'
import type { PageKind } from '#press/page.ts'
import { toAddressPattern } from './address-pattern.ts'
import { mostListed } from './most-listed.ts'
import { toListHead } from '#press/structured/to-list-head.ts'

/** `/briefs`: the latest of all categories. */
export const latestPage: PageKind<Record<string, never>, LatestData> = {
  ...toAddressPattern({}, () => latestAddress),
  list: () => [[{}]],
  load: async ({ db }) => ({
    status: 200,
    data: { briefs: await listPublished(db, { where: {}, take: mostListed }) },
    changesAt: null,
  }),
  form: {
    kind: 'html',
    styles: ['lists'],
    head: ({ briefs }, site) => ({
      ...toListHead(
        {
          name: 'Latest briefs',
          description: 'The latest briefs from every category, with the judgment each one makes.',
          path: latestAddress,
          briefs,
        },
        site,
      ),
    }),
    View: LatestView,
  },
}
