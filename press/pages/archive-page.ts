import { ArchiveView } from '#components/lists/archive-view.tsx'
import type { ArchiveMonth } from '#components/lists/archive-list.tsx'
import { archiveAddress } from '#domain/pages/addresses.ts'
import { listMonths } from '#server/pages/month-archives.ts'
import { toAddressPattern } from './address-pattern.ts'
import type { PageKind } from '#press/page.ts'

/** `/archive`: all months of all categories, with their numbers of briefs. */
export const archivePage: PageKind<Record<string, never>, readonly ArchiveMonth[]> = {
  ...toAddressPattern({}, () => archiveAddress),
  list: () => [[{}]],

  async load({ db }) {
    return { status: 200, data: await listMonths(db, null), changesAt: null }
  },

  form: {
    kind: 'html',
    styles: ['lists', 'charts'],
    head: () => ({
      title: 'Archive',
      description: 'All briefs, by the month they were first published.',
      path: archiveAddress,
    }),
    View: ArchiveView,
  },
}
