import type { BriefListItem, CategoryFacts } from '../../components/reader/brief-list-item.ts'
import { NotFoundView } from '../../components/reader/not-found-view.tsx'
import type { ReaderPage } from '../page.ts'
import { loadWaysOn } from './ways-on.ts'

/** What is said where nothing stands. */
export const notFoundPage: ReaderPage<
  Record<string, never>,
  { categories: CategoryFacts[]; latest: BriefListItem[] }
> = {
  address: () => '/404',
  load: async ({ db }) => ({ status: 200, data: await loadWaysOn(db), changesAt: null }),
  form: {
    kind: 'html',
    head: () => ({
      title: 'Not found',
      description: 'No page stands at this address.',
      path: null,
      robots: 'noindex',
    }),
    View: ({ data }) => <NotFoundView {...data} />,
  },
}
