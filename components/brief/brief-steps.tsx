import { briefAddress } from '#domain/pages/addresses.ts'
import type { NeighbouringBrief } from '#domain/pages/brief-neighbours.ts'
import type { BriefPageData } from './brief-page-data.ts'

/** What was published in the same category before and after this brief. */
export function BriefSteps({ page: { category, neighbours } }: { page: BriefPageData }) {
  const { previous, next } = neighbours
  if (!previous && !next) return null
  return (
    <nav className="beside" aria-label={`Previous and next in ${category.name}`}>
      {previous && <Step label={`Previous in ${category.name}`} rel="prev" brief={previous} />}
      {next && <Step label={`Next in ${category.name}`} rel="next" brief={next} />}
    </nav>
  )
}

function Step({ label, rel, brief }: { label: string; rel: 'prev' | 'next'; brief: NeighbouringBrief }) {
  return (
    <p data-step={rel}>
      <span className="label">{label}</span>{' '}
      <a href={briefAddress(brief.slug)} rel={rel} dir="auto" lang={brief.language ?? undefined}>
        {brief.title}
      </a>
    </p>
  )
}
