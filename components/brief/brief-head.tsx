import { CategoryLink } from '#components/ui/category-link.tsx'
import { Day } from '#components/ui/day.tsx'
import { DemonstrationMark } from '#components/ui/demonstration-mark.tsx'
import type { BriefPageData } from './brief-page-data.ts'

/** What it is and of when, in so few lines that the bottom line is on the first screen of a phone. `language` is that of the title where it is another than the page's. */
export function BriefHead({ page, language }: { page: BriefPageData; language: string | undefined }) {
  const { content, corrections, firstPublishedAt } = page
  return (
    <header className="head">
      <p className="kicker">
        <CategoryLink category={page.category} />{' '}
        <span className="small">
          <Day at={content.publishedOn ?? firstPublishedAt.slice(0, 10)} />
          {corrections.length > 0 && (
            <>
              {' · '}
              <a href="#corrections">corrected</a>
            </>
          )}
        </span>{' '}
        {page.demonstration && <DemonstrationMark />}
      </p>
      <h1 dir="auto" lang={language}>
        {content.title}
      </h1>
    </header>
  )
}
