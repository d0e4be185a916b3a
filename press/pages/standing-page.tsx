import { StandingPageView } from '#components/reader/standing-page-view.tsx'
import { standingAddress, standingSlugs } from '#domain/pages/addresses.ts'
import { getStandingPage, listStandingPages } from '#server/pages/standing-pages.ts'
import { toAddressPattern } from './address-pattern.ts'
import type { PageKind } from '#press/page.ts'
import { renderMarkdown } from '#press/markdown/render-markdown.ts'

const standingForm = new RegExp(standingSlugs.join('|'))

interface StandingPageData {
  slug: string
  title: string
  body: string
}

/** `/methodology`, `/why`, `/support`, `/about`, `/privacy`, `/accessibility`: pages that editors write in Markdown. */
export const standingPage: PageKind<{ slug: string }, StandingPageData> = {
  ...toAddressPattern({ slug: standingForm }, ({ slug }) => standingAddress(slug)),

  async *list(db) {
    const pages = await listStandingPages(db)
    yield pages.filter(({ slug }) => standingSlugs.some((standing) => standing === slug))
  },

  async load({ db }, { slug }) {
    const page = await getStandingPage(db, slug)
    return page ? { status: 200, data: { slug, ...page }, changesAt: null } : { status: 404 }
  },

  form: {
    kind: 'html',
    styles: ['prose'],
    head: ({ slug, title }, site) => ({
      title,
      description: `${title}: ${site.name}`,
      path: standingAddress(slug),
    }),
    View: ({ data, site }) => {
      const { body, headings } = renderMarkdown(data.body, site)
      return (
        <StandingPageView title={data.title} headings={headings}>
          {body}
        </StandingPageView>
      )
    },
  },
}
