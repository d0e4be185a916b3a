import type { BriefContent } from '../../domain/briefs/brief-content.ts'
import type { YardstickId } from '../../domain/judgments/likelihood.ts'
import type { SiteFacts } from '../reader/site-facts.ts'
import { accentOf } from '../ui/category-link.tsx'
import { ConfidenceNote, YardstickNote } from '../ui/judgment-notes.tsx'
import { BriefHead } from './brief-head.tsx'
import { toBriefLinks } from './brief-links.ts'
import type { BriefPageData } from './brief-page-data.ts'
import { BriefSection, SectionHeading } from './brief-section.tsx'
import { ExploreLinks } from './explore-links.tsx'
import { TechniqueRows } from './labelled-rows.tsx'
import { ProseText } from './prose-text.tsx'
import { SectionNav } from './section-nav.tsx'
import { techniquesLink, techniquesTitle, toSectionIds, toSectionLinks } from './section-ids.ts'
import type { SectionLink } from './section-ids.ts'
import { SourceNotes } from './source-notes.tsx'

/** What stands before the first section. It has no title; sources call it so that lead back to it. */
const opening: SectionLink = { id: 'opening', number: null, title: 'opening' }

/** The page of one brief: the published layout part by part, in the text's own order and numbering. */
export function BriefArticle({ site, page }: { site: SiteFacts; page: BriefPageData }) {
  const { content } = page
  const links = toBriefLinks(page)
  const ids = toSectionIds(content.sections)
  const judgments = findJudgments(content)
  let hypothesesBefore = 0
  const sections = content.sections.map((section, place) => {
    const before = hypothesesBefore
    hypothesesBefore += section.parts.filter(({ kind }) => kind === 'hypothesis').length
    return (
      <BriefSection
        key={place}
        section={section}
        id={ids[place] ?? ''}
        hypothesesBefore={before}
        links={{ ...links, section: { id: ids[place] ?? '', number: section.number, title: section.title } }}
      />
    )
  })
  // The bottom line is the first thing read: the section list comes after it.
  const leading = content.sections[0]?.kind === 'bluf' ? 1 : 0
  return (
    <article className="brief" {...accentOf(page.category)} data-marking={page.marking}>
      <BriefHead page={page} siteName={site.name} links={links} />
      {content.preamble.length > 0 && (
        <div className="pre">
          {content.preamble.map((prose, place) => (
            <ProseText key={place} prose={prose} links={{ ...links, section: opening }} />
          ))}
        </div>
      )}
      {sections.slice(0, leading)}
      <SectionNav sections={toSectionLinks(content)} />
      {sections.slice(leading)}
      {content.techniques.length > 0 && (
        <section id={techniquesLink.id}>
          <SectionHeading number={null} title={techniquesTitle} />
          <TechniqueRows uses={content.techniques} links={{ ...links, section: techniquesLink }} />
        </section>
      )}
      <SourceNotes content={content} links={links} />
      <ExploreLinks links={page.explore} stated={content.explore} />
      {[...judgments.yardsticks].map((id) => (
        <YardstickNote key={id} id={id} />
      ))}
      {judgments.hasConfidence && <ConfidenceNote />}
    </article>
  )
}

/** Which explanations of judgment words the page has to carry. */
function findJudgments(content: BriefContent): { yardsticks: Set<YardstickId>; hasConfidence: boolean } {
  const yardsticks = new Set<YardstickId>()
  let hasConfidence = false
  for (const part of content.sections.flatMap(({ parts }) => parts)) {
    if ('likelihood' in part && part.likelihood) yardsticks.add(part.likelihood.yardstick)
    if ('confidence' in part && part.confidence) hasConfidence = true
  }
  return { yardsticks, hasConfidence }
}
