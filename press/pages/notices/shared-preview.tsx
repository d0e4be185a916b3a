import { BriefArticle } from '#components/brief/brief-article.tsx'
import { PreviewBand } from '#components/brief/preview-band.tsx'
import type { BriefPageData } from '#components/brief/brief-page-data.ts'
import type { HtmlForm } from '#press/page.ts'

/** An unpublished text as it is shown to somebody with a link to it. */
export interface SharedPreview {
  brief: BriefPageData
  forWhom: string
  expiresAt: string
}

/** The page of a brief with a band above it. Its head names no address and says nothing to machines. */
export const sharedPreviewForm: HtmlForm<SharedPreview> = {
  kind: 'html',
  styles: ['brief', 'preview'],
  head: ({ brief }) => ({
    title: `Preview: ${brief.content.title}`,
    description: 'An unpublished brief.',
    path: null,
    robots: 'noindex',
    marking: brief.marking,
    language: brief.content.language ?? undefined,
  }),
  View: ({ data: { brief, ...facts }, site }) => (
    <>
      <PreviewBand marking={brief.marking} {...facts} />
      <BriefArticle page={brief} site={site} />
    </>
  ),
}
