import { toShownProvenance } from '#domain/pages/provenance.ts'
import type { Prose } from '#domain/prose/prose.ts'
import type { BriefLinks } from './brief-links.ts'
import { renderInlines } from './prose-text.tsx'

/** How the brief came about, in its own words, or else in those of the page. */
export function ProvenanceLine(props: { prose: Prose | null; siteName: string; links: BriefLinks }) {
  const { prose, siteName, links } = props
  const language = prose === null ? undefined : links.languages?.text
  return toShownProvenance(prose, siteName).map((inlines, place) => (
    <p key={place} className="origin" dir="auto" lang={language}>
      {renderInlines(inlines, links)}
    </p>
  ))
}
