import { CategoryLink } from '#components/ui/category-link.tsx'
import { DemonstrationMark } from '#components/ui/demonstration-mark.tsx'
import { BriefFacts } from './brief-facts.tsx'
import type { BriefLinks } from './brief-links.ts'
import type { BriefPageData } from './brief-page-data.ts'
import { CorrectionNotes } from './correction-notes.tsx'
import { ProvenanceLine } from './provenance-line.tsx'

interface BriefHeadProps {
  page: BriefPageData
  siteName: string
  links: BriefLinks
}

/** Everything above the first section: what it is, whose it is, and what was changed in it since. */
export function BriefHead({ page, siteName, links }: BriefHeadProps) {
  const { title, provenance, reportTitle, outlet } = page.content
  return (
    <header className="head">
      <p className="kicker">
        <CategoryLink category={page.category} /> {page.demonstration && <DemonstrationMark />}
      </p>
      <h1>{title}</h1>
      <CorrectionNotes corrections={page.corrections} />
      <div className="origins">
        {(reportTitle ?? outlet) !== null && (
          <p className="report">
            <span className="label">Intelligence Report</span> {reportTitle}
            {outlet !== null && <cite> – {outlet}</cite>}
          </p>
        )}
        <ProvenanceLine prose={provenance} siteName={siteName} links={links} />
      </div>
      <BriefFacts page={page} />
    </header>
  )
}
