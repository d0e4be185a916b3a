import { getAssets } from './assets.ts'
import { pageHeaders } from './headers.ts'
import type { Loaded, PageContext, PageParams, Printed, ReaderPage } from './page.ts'
import { notFoundPage } from './pages/not-found-page.tsx'
import { withdrawnPage } from './pages/withdrawn-page.tsx'
import { renderDocument } from './render-document.tsx'

/** A printed page, and when it changes by the clock alone. */
export interface Print {
  printed: Printed
  changesAt: Date | null
}

/** Loads and prints what stands at an address of this kind of page now. */
export async function printPage<Params extends PageParams, Data>(
  page: ReaderPage<Params, Data>,
  context: PageContext,
  params: Params,
): Promise<Print> {
  return printLoaded(page, await page.load(context, params), context)
}

/** Prints what was loaded. */
export async function printLoaded<Params extends PageParams, Data>(
  page: ReaderPage<Params, Data>,
  loaded: Loaded<Data>,
  context: PageContext,
): Promise<Print> {
  switch (loaded.status) {
    case 200:
      return { printed: await printForm(page, loaded.data, context), changesAt: loaded.changesAt }
    case 308:
      return { printed: printMoved(loaded.to), changesAt: null }
    case 404:
      return printNotice(notFoundPage, context, { status: 404, params: {} })
    case 410: {
      const { withdrawnAt, reason } = loaded
      return printNotice(withdrawnPage, context, { status: 410, params: { withdrawnAt, reason } })
    }
  }
}

async function printForm<Params extends PageParams, Data>(
  { form }: ReaderPage<Params, Data>,
  data: Data,
  { site }: PageContext,
): Promise<Printed> {
  if (form.kind === 'text') {
    return { status: 200, headers: typed(form.contentType), body: form.print(data, site) }
  }
  const body = await renderDocument(form, { data, site, assets: getAssets() })
  return { status: 200, headers: typed('text/html; charset=utf-8'), body }
}

async function printNotice<Params extends PageParams, Data>(
  page: ReaderPage<Params, Data>,
  context: PageContext,
  { status, params }: { status: 404 | 410; params: Params },
): Promise<Print> {
  const loaded = await page.load(context, params)
  if (loaded.status !== 200) throw new Error('a notice page always has something to say')
  return { printed: { ...(await printForm(page, loaded.data, context)), status }, changesAt: null }
}

function printMoved(to: string): Printed {
  return {
    status: 308,
    headers: { ...typed('text/plain; charset=utf-8'), location: to },
    body: `Moved to ${to}\n`,
  }
}

function typed(contentType: string): Record<string, string> {
  return { ...pageHeaders, 'content-type': contentType }
}
