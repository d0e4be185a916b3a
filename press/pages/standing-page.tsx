import { StandingPageView } from '../../components/reader/standing-page-view.tsx'
import { getStandingPage } from '../../server/reader/standing-pages.ts'
import { renderMarkdown } from '../render-markdown.ts'
import type { ReaderPage } from '../page.ts'

interface StandingPageData {
  slug: string
  title: string
  body: string
}

/** `/methodology`, `/why`, `/support`: pages that editors write in Markdown. */
export const standingPage: ReaderPage<{ slug: string }, StandingPageData> = {
  address: ({ slug }) => `/${slug}`,

  async load({ db }, { slug }) {
    const page = await getStandingPage(db, slug)
    return page ? { status: 200, data: { slug, ...page }, changesAt: null } : { status: 404 }
  },

  form: {
    kind: 'html',
    head: ({ slug, title }, site) => ({ title, description: `${title}: ${site.name}`, path: `/${slug}` }),
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
