import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import { NotFoundView } from '#components/reader/not-found-view.tsx'
import type { ReaderPage } from '#press/page.ts'
import { notFoundAddress } from '#domain/pages/addresses.ts'
import { listCategoriesOn, listLatestOn } from './ways-on.ts'

/** What is said where nothing stands. */
export const notFoundPage: ReaderPage<
  Record<string, never>,
  { categories: CategoryFacts[]; latest: BriefListItem[] }
> = {
  address: () => notFoundAddress,
  load: async ({ db }) => ({
    status: 200,
    data: { categories: await listCategoriesOn(db), latest: await listLatestOn(db) },
    changesAt: null,
  }),
  form: {
    kind: 'html',
    styles: ['prose', 'lists'],
    head: () => ({
      title: 'Not found',
      description: 'There is no page at this address.',
      path: null,
      robots: 'noindex',
    }),
    View: ({ data }) => <NotFoundView {...data} />,
  },
}
