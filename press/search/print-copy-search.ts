import type { PageContext } from '#press/page.ts'
import { printPage, type Print } from '#press/print-page.ts'
import { listCategoriesOn } from '#press/pages/notices/ways-on.ts'
import { toUnavailableForm } from './search-pages.tsx'

/** The page for searching in a copy of the site that is files alone: the field would find nothing. */
export async function printCopySearch({ db, site }: PageContext): Promise<Print> {
  const data = { categories: await listCategoriesOn(db) }
  const page = {
    status: 200,
    form: toUnavailableForm('copy'),
    data,
    changesAt: null,
    isPassing: false,
  } as const
  return printPage(page, site)
}
