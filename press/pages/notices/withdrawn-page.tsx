import { WithdrawnView, type WithdrawalData } from '#components/reader/withdrawn-view.tsx'
import type { ReaderPage } from '#press/page.ts'
import { listCategoriesOn } from './ways-on.ts'

/** What is said where a brief was withdrawn: date and reason, and nothing of its text. */
export const withdrawnPage: ReaderPage<{ withdrawnAt: string; reason: string }, WithdrawalData> = {
  address: () => '/410',
  load: async ({ db }, { withdrawnAt, reason }) => ({
    status: 200,
    data: { title: null, withdrawnAt, reason, categories: await listCategoriesOn(db) },
    changesAt: null,
  }),
  form: {
    kind: 'html',
    head: () => ({
      title: 'Withdrawn',
      description: 'This brief was withdrawn.',
      path: null,
      robots: 'noindex',
    }),
    View: WithdrawnView,
  },
}
