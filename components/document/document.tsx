import type { ReactNode } from 'react'
import { DocumentHead } from './document-head.tsx'
import type { PageAssets, PageHead } from './document-head.tsx'
import { Masthead } from './masthead.tsx'
import { PageFooter } from './page-footer.tsx'
import type { SiteFacts } from '#domain/site/site-facts.ts'

interface ReaderDocumentProps {
  site: SiteFacts
  head: PageHead
  assets: PageAssets
  children: ReactNode
}

/**
 * A whole reader page without its doctype, which the press writes. It carries no inline script and no style
 * attribute, so that a strict Content Security Policy holds.
 */
export function ReaderDocument({ site, head, assets, children }: ReaderDocumentProps) {
  return (
    <html lang={site.language}>
      <DocumentHead site={site} head={head} assets={assets} />
      <body>
        <a className="skip" href="#main">
          Skip to content
        </a>
        <Masthead site={site} path={head.path} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <PageFooter site={site} />
      </body>
    </html>
  )
}
