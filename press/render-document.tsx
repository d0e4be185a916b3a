import type { PageHead } from '#components/document/document-head.tsx'
import { ReaderDocument } from '#components/document/document.tsx'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import type { HtmlForm } from './page.ts'
import { toPageAssets, type SiteAssets } from './site-assets.ts'

/** A whole page as HTML. */
export async function renderDocument<Data>(
  form: HtmlForm<Data>,
  { data, site, assets }: { data: Data; site: SiteFacts; assets: SiteAssets },
): Promise<string> {
  // Next's build refuses a static import of it in a route.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const head: PageHead = form.head(data, site)
  return `<!doctype html>${renderToStaticMarkup(
    <ReaderDocument site={site} head={head} assets={toPageAssets(assets, form.styles)}>
      {form.View({ data, site })}
    </ReaderDocument>,
  )}`
}
