import { toShownProvenance } from '#domain/pages/provenance.ts'
import type { Prose } from '#domain/prose/prose.ts'
import type { BriefLinks } from './brief-links.ts'
import { renderInlines } from './prose-text.tsx'

/** How the brief came about, in its own words. */
export function ProvenanceLine(props: { prose: Prose | null; siteName: string; links: BriefLinks }) {
  return toShownProvenance(props.prose, props.siteName).map((inlines, place) => (
    <p key={place} className="origin">
      {renderInlines(inlines, props.links)}
    </p>
  ))
}
