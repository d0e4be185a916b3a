import { findJudgmentWords } from '#domain/judgments/judgment-words.ts'
import { printCitation } from '#domain/pages/citation-line.ts'
import { toShownBrief } from '#domain/pages/shown-brief.ts'
import type { Shown, ShownText } from '#domain/pages/shown-part.ts'
import {
  relatedLink,
  techniquesLink,
  techniquesTitle,
  toSectionLinks,
} from '#domain/sections/section-links.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import { accentOf } from '#components/ui/category-link.tsx'
import { ConfidenceNote, YardstickNote } from '#components/ui/judgment-notes.tsx'
import { BriefHead } from './brief-head.tsx'
import { BriefOrigins } from './brief-origins.tsx'
import { toBriefLinks, type BriefLinks } from './brief-links.ts'
import type { BriefPageData } from './brief-page-data.ts'
import { BriefSection, SectionHeading } from './brief-section.tsx'
import { BriefSteps } from './brief-steps.tsx'
import { ExploreLinks } from './explore-links.tsx'
import { TechniqueRows } from './parts/labelled-rows.tsx'
import { ProseText } from './prose-text.tsx'
import { RelatedBriefs } from './related-briefs.tsx'
import { SectionNav } from './section-nav.tsx'
import { SourceNotes } from './source-notes.tsx'

/** The page of one brief: the published layout part by part, in the text's own order and numbering. */
export function BriefArticle({ site, page }: { site: SiteFacts; page: BriefPageData }) {
  const { content } = page
  const links = toBriefLinks(page, site.language)
  const shown = toShownBrief(content)
  const { yardsticks, confidence } = findJudgmentWords(content)
  const sections = shown.sections.map((section) => (
    <BriefSection key={section.id} section={section} links={links} />
  ))
  // The bottom line is the first thing read. A text that begins otherwise has its origins before it.
  const leading = content.sections[0]?.kind === 'bluf' ? 1 : 0
  return (
    <article className="brief" {...accentOf(page.category)}>
      <BriefHead page={page} language={links.languages?.text} />
      <SectionNav
        sections={[...toSectionLinks(content), ...(page.related.length > 0 ? [relatedLink] : [])]}
        language={links.languages?.text}
      />
      <Preamble texts={shown.preamble} links={links} />
      {sections.slice(0, leading)}
      <BriefOrigins page={page} siteName={site.name} links={links} />
      {sections.slice(leading)}
      <TechniquesBlock uses={shown.techniques} links={links} />
      <SourceNotes sources={content.sources} citedIn={shown.citedIn} language={links.languages?.text} />
      <RelatedBriefs briefs={page.related} />
      <div className="rest">
        <BriefSteps page={page} />
        <h2 className="label" id="cite">
          Cite this brief
        </h2>
        <p className="cite">{printCitation(page, site)}</p>
      </div>
      <ExploreLinks links={page.explore} stated={content.explore} />
      {yardsticks.map(({ id, uses }) => (
        <YardstickNote key={id} id={id} uses={uses} />
      ))}
      {confidence.size > 0 && <ConfidenceNote uses={confidence} />}
    </article>
  )
}

/** Paragraphs before the first section. */
export function Preamble({ texts, links }: { texts: readonly ShownText[]; links: BriefLinks }) {
  if (texts.length === 0) return null
  return (
    <div className="pre">
      {texts.map((text, place) => (
        <ProseText key={place} text={text} links={links} />
      ))}
    </div>
  )
}

/** The block of techniques behind the sections. */
export function TechniquesBlock({ uses, links }: { uses: readonly Shown<'technique'>[]; links: BriefLinks }) {
  if (uses.length === 0) return null
  return (
    <section id={techniquesLink.id}>
      <SectionHeading number={null} title={techniquesTitle} />
      <TechniqueRows uses={uses} links={links} />
    </section>
  )
}
