import { BriefFacts } from './brief-facts.tsx'
import type { BriefLinks } from './brief-links.ts'
import type { BriefPageData } from './brief-page-data.ts'
import { CorrectionNotes } from './correction-notes.tsx'
import { ProvenanceLine } from './provenance-line.tsx'
import { Correctors } from './correctors.tsx'

interface BriefOriginsProps {
  page: BriefPageData
  siteName: string
  links: BriefLinks
}

/** Below the bottom line: what was changed in it, who is responsible for it, and how it came about. */
export function BriefOrigins({ page, siteName, links }: BriefOriginsProps) {
  return (
    <div className="origins">
      <CorrectionNotes corrections={page.corrections} />
      <details className="prov" open>
        <summary>
          Written by <bdi>{page.author}</bdi>
          <Correctors page={page} /> · verified by <bdi>{page.verifier}</bdi> · revision {page.revision}
        </summary>
        <BriefFacts page={page} />
        <ProvenanceLine prose={page.content.provenance} siteName={siteName} links={links} />
      </details>
    </div>
  )
}
