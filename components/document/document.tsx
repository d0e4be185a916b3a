import type { ReactNode } from 'react'
import { DocumentHead } from './document-head.tsx'
import type { PageAssets, PageHead } from './document-head.tsx'
import { Masthead } from './masthead.tsx'
import { PageFooter } from './page-footer.tsx'
import { StructuredData } from './structured-data.tsx'
import { spellDay } from '#domain/days/spell-day.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'

interface ReaderDocumentProps {
  site: SiteFacts
  head: PageHead
  assets: PageAssets
  children: ReactNode
}

/**
 * A whole reader page without its doctype, which the press writes. It carries no inline script but data, and no style
 * attribute, so that a strict Content Security Policy holds. What the margins of its printed sheets say stands on the root.
 */
export function ReaderDocument({ site, head, assets, children }: ReaderDocumentProps) {
  return (
    <html
      lang={site.language}
      data-title={head.title ?? site.name}
      data-origin={toOrigin(head, site)}
      data-marking={head.marking}
    >
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
        {head.structured && <StructuredData things={head.structured} />}
      </body>
    </html>
  )
}

/** Of when and from where a page is. */
function toOrigin({ day, path }: PageHead, site: SiteFacts): string | undefined {
  const parts = [day && spellDay(day), path !== null && site.baseUrl + path].filter(Boolean)
  return parts.length > 0 ? parts.join(' · ') : undefined
}
