import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import { BriefArticle } from './brief-article.tsx'
import type { BriefPageData } from './brief-page-data.ts'
import { makeContent, makePage, makeSection, site } from './brief-page.test-data.ts'

/** The markup of a brief's page. */
export function renderBrief(content: BriefContent, given: Partial<BriefPageData> = {}): string {
  return renderToStaticMarkup(<BriefArticle site={site} page={makePage(content, given)} />)
}

/** The markup of a page whose brief has one section of these parts. */
export function renderParts(...parts: Part[]): string {
  return renderBrief(makeContent({ sections: [makeSection('other', parts)] }))
}

export function renderText(node: ReactNode): string {
  return toText(renderToStaticMarkup(node))
}

/** What markup says to a reader, white space folded. */
export function toText(markup: string): string {
  return markup
    .replace(/<\/?(?:sup|a|b|em|strong|code|time|span)(?: [^>]*)?>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}
