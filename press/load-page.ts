import type { PageContext, PageForm, PageParams, ReaderPage } from './page.ts'
import { findPage } from './pages/find-page.ts'
import { notFoundPage } from './pages/notices/not-found-page.tsx'
import { toWithdrawnPage } from './pages/notices/withdrawn-page.tsx'

/** All that printing needs of what stands somewhere, a notice included. The data is what this very form shows. */
export type LoadedPage =
  | {
      status: 200 | 404 | 410
      form: PageForm<unknown>
      data: unknown
      changesAt: Date | null
      isPassing: boolean
    }
  | { status: 308; to: string }

/** Loads what stands at an address now; `null` where nothing does. */
export async function loadAddress(context: PageContext, address: string): Promise<LoadedPage | null> {
  const found = findPage(address)
  return found && loadPage(found.page, context, found.params)
}

/** Loads what stands at an address of this kind of page now; `null` where nothing does. */
export async function loadPage<Params extends PageParams, Data>(
  page: ReaderPage<Params, Data>,
  context: PageContext,
  params: Params,
): Promise<LoadedPage | null> {
  const loaded = await page.load(context, params)
  switch (loaded.status) {
    case 200: {
      const { data, changesAt, isPassing = false } = loaded
      return { status: 200, form: page.form, data, changesAt, isPassing }
    }
    case 308:
      return { status: 308, to: loaded.to }
    case 404:
      return null
    case 410: {
      const { withdrawnAt, reason, brief } = loaded
      return loadNotice(toWithdrawnPage({ withdrawnAt, reason, brief }), context, 410)
    }
  }
}

/** Loads the notice for addresses where nothing stands. */
export function loadNotFound(context: PageContext): Promise<LoadedPage> {
  return loadNotice(notFoundPage, context, 404)
}

async function loadNotice<Data>(
  page: ReaderPage<Record<string, never>, Data>,
  context: PageContext,
  status: 404 | 410,
): Promise<LoadedPage> {
  const loaded = await page.load(context, {})
  if (loaded.status !== 200) throw new Error('a notice page always has something to say')
  return { status, form: page.form, data: loaded.data, changesAt: null, isPassing: false }
}
