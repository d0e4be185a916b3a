import { CategoryLink } from '#components/ui/category-link.tsx'
import { ConfidenceBar } from '#components/ui/confidence-bar.tsx'
import { DemonstrationMark } from '#components/ui/demonstration-mark.tsx'
import { Day } from '#components/ui/day.tsx'
import { briefAddress } from '#domain/pages/addresses.ts'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'

interface BriefListProps {
  briefs: readonly BriefListItem[]
  /** `named` says the category of each brief; `plain` leaves it out where the page already does. */
  categories: 'named' | 'plain'
  heading: 'h2' | 'h3'
  /** What each brief says of the subject of the list, by its slug. */
  roles?: Readonly<Record<string, string>>
}

/** Briefs as an index: the day in the margin, then title, bottom line and confidence. */
export function BriefList({ briefs, categories, heading: Heading, roles = {} }: BriefListProps) {
  return (
    <ol className="list">
      {briefs.map((brief) => (
        <li key={brief.slug}>
          <BriefMarks brief={brief} />
          <div>
            {categories === 'named' && <CategoryLink category={brief.category} />}
            <Heading dir="auto" lang={brief.language ?? undefined}>
              <a href={briefAddress(brief.slug)}>{brief.title}</a>
            </Heading>
            <p dir="auto" lang={brief.language ?? undefined}>
              {brief.bottomLine}
            </p>
            <BriefRole role={roles[brief.slug]} language={brief.language} />
            <BriefConfidence brief={brief} />
          </div>
        </li>
      ))}
    </ol>
  )
}

function BriefRole({ role, language }: { role: string | undefined; language: string | null }) {
  if (role === undefined) return null
  return (
    <p className="role">
      <span className="label">Role in this brief</span>{' '}
      <span dir="auto" lang={language ?? undefined}>
        {role}
      </span>
    </p>
  )
}

/** Day and marks of a brief in a list. */
export function BriefMarks({ brief }: { brief: Omit<BriefListItem, 'bottomLine'> }) {
  return (
    <p className="num">
      <Day at={brief.publishedAt} /> {brief.corrected && <span className="label">Corrected</span>}{' '}
      {brief.demonstration && <DemonstrationMark />}
    </p>
  )
}

/** How well founded the bottom line is, where the brief says so. */
export function BriefConfidence({ brief }: { brief: Pick<BriefListItem, 'confidence'> }) {
  if (brief.confidence === null) return null
  return (
    <p className="odds">
      <span className="label">Confidence</span> <ConfidenceBar level={brief.confidence} />
    </p>
  )
}

interface BriefTitlesProps {
  briefs: readonly BriefListItem[]
  /** What stands before each title: its day, or its category where all are of one day. */
  before?: 'day' | 'category'
}

/** Titles only, for places with little room. */
export function BriefTitles({ briefs, before = 'day' }: BriefTitlesProps) {
  return (
    <ul className="titles">
      {briefs.map(({ slug, title, language, publishedAt, category, demonstration }) => (
        <li key={slug}>
          <span className="num">
            {before === 'day' ? <Day at={publishedAt} /> : <CategoryLink category={category} />}
          </span>{' '}
          <a href={briefAddress(slug)} dir="auto" lang={language ?? undefined}>
            {title}
          </a>{' '}
          {demonstration && <DemonstrationMark />}
        </li>
      ))}
    </ul>
  )
}
