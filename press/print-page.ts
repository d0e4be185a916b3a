import type { SiteFacts } from '#domain/site/site-facts.ts'
import { getAssets } from './assets.ts'
import { pageHeaders } from '#front/headers.ts'
import type { LoadedPage } from './load-page.ts'
import type { Printed } from '#front/printed.ts'
import type { PageForm } from './page.ts'
import { renderDocument } from './render-document.tsx'

/** A printed page, and when it changes by the clock alone. */
export interface Print {
  printed: Printed
  changesAt: Date | null
  /** Made for whoever asks, and not kept. */
  isPassing: boolean
}

/** Prints what was loaded. */
export async function printPage(loaded: LoadedPage, site: SiteFacts): Promise<Print> {
  if (loaded.status === 308) return { printed: printMoved(loaded.to), changesAt: null, isPassing: false }
  const { status, form, data, changesAt, isPassing } = loaded
  return { printed: { status, ...(await printForm(form, data, site)) }, changesAt, isPassing }
}

async function printForm(
  form: PageForm<unknown>,
  data: unknown,
  site: SiteFacts,
): Promise<Pick<Printed, 'headers' | 'body'>> {
  if (form.kind === 'text') return { headers: typed(form.contentType), body: form.print(data, site) }
  if (form.kind === 'picture') return { headers: typed(form.contentType), body: await form.draw(data, site) }
  const body = await renderDocument(form, { data, site, assets: getAssets() })
  return { headers: typed('text/html; charset=utf-8'), body }
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
