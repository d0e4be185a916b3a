import { BriefConfidence, BriefMarks } from '#components/lists/brief-list.tsx'
import { CategoryLink } from '#components/ui/category-link.tsx'
import { briefAddress } from '#domain/pages/addresses.ts'
import type { RelatedBrief } from '#domain/pages/related-brief.ts'
import { relatedLink } from '#domain/sections/section-links.ts'

/** What to read next, and why: each with its reason, the closest first. */
export function RelatedBriefs({ briefs }: { briefs: readonly RelatedBrief[] }) {
  if (briefs.length === 0) return null
  return (
    <section className="related" id={relatedLink.id} aria-labelledby="related-title">
      <h2 id="related-title">{relatedLink.title}</h2>
      <ol>
        {briefs.map((brief) => (
          <li key={brief.slug}>
            <CategoryLink category={brief.category} />
            <BriefMarks brief={brief} />
            <h3 dir="auto" lang={brief.language ?? undefined}>
              <a href={briefAddress(brief.slug)}>{brief.title}</a>
            </h3>
            <p className="why">
              <span className="label">Why</span> <bdi>{brief.reason}</bdi>
            </p>
            <BriefConfidence brief={brief} />
          </li>
        ))}
      </ol>
    </section>
  )
}
