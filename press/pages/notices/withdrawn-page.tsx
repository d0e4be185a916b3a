import { WithdrawnView, type WithdrawalData } from '#components/reader/withdrawn-view.tsx'
import type { WithdrawalNotice } from '#domain/publications/withdrawal-notice.ts'
import type { ReaderPage } from '#press/page.ts'
import { listCategoriesOn } from './ways-on.ts'

/** What is said where a brief was withdrawn: which one, when and why, and nothing else of its text. */
export function toWithdrawnPage(notice: WithdrawalNotice): ReaderPage<Record<string, never>, WithdrawalData> {
  return {
    address: () => '/410',
    load: async ({ db }) => ({
      status: 200,
      data: { ...notice, categories: await listCategoriesOn(db) },
      changesAt: null,
    }),
    form: {
      kind: 'html',
      styles: ['prose', 'lists'],
      head: ({ brief }) => ({
        title: brief ? `Withdrawn: ${brief.title}` : 'Withdrawn',
        description: 'This brief was withdrawn.',
        path: null,
        robots: 'noindex',
      }),
      View: WithdrawnView,
    },
  }
}
