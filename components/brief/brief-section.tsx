import type { Section } from '../../domain/briefs/brief-content.ts'
import type { BriefLinks } from './brief-links.ts'
import { HypothesisColumns } from './hypothesis-columns.tsx'
import { JudgmentPart } from './judgment-part.tsx'
import { EntityRows, ImplicationRows, KeyPointRows } from './labelled-rows.tsx'
import { RecommendationLine, ScenarioColumns } from './outlook-parts.tsx'
import { toPartRuns } from './part-runs.ts'
import type { PartRun } from './part-runs.ts'
import { Passages, TagList, TechniqueFindings } from './plain-parts.tsx'

interface BriefSectionProps {
  section: Section
  id: string
  /** How many hypotheses of the brief stand in earlier sections. */
  hypothesesBefore: number
  links: BriefLinks
}

/** One numbered part of the published layout with its own title, its parts in the text's own order. */
export function BriefSection({ section, id, hypothesesBefore, links }: BriefSectionProps) {
  let before = hypothesesBefore
  return (
    <section id={id} className={section.kind === 'bluf' ? 'bluf' : undefined}>
      <SectionHeading number={section.number} title={section.title} />
      {toPartRuns(section.parts).map((run, place) => {
        const shown = <RunOfParts key={place} run={run} before={before} links={links} />
        if (run.kind === 'hypothesis') before += run.parts.length
        return shown
      })}
    </section>
  )
}

/** The number in the margin of the title; a heading without a number keeps the place. */
export function SectionHeading({ number, title, id }: { number: number | null; title: string; id?: string }) {
  return (
    <h2 id={id}>
      {number !== null && <b>{number}</b>} {title}
    </h2>
  )
}

function RunOfParts({ run, before, links }: { run: PartRun; before: number; links: BriefLinks }) {
  switch (run.kind) {
    case 'judgment':
      return run.parts.map((part, place) => <JudgmentPart key={place} part={part} links={links} />)
    case 'passage':
      return <Passages parts={run.parts} links={links} />
    case 'subheading':
      return run.parts.map(({ text }, place) => <h3 key={place}>{text}</h3>)
    case 'hypothesis':
      return <HypothesisColumns hypotheses={run.parts} before={before} links={links} />
    case 'key-points':
      return <KeyPointRows groups={run.parts} links={links} />
    case 'implication':
      return <ImplicationRows parts={run.parts} links={links} />
    case 'recommendation':
      return <RecommendationLine parts={run.parts} links={links} />
    case 'scenario':
      return <ScenarioColumns scenarios={run.parts} links={links} />
    case 'entity':
      return <EntityRows entries={run.parts} links={links} />
    case 'tag':
      return <TagList tags={run.parts} links={links} />
    case 'technique':
      return <TechniqueFindings uses={run.parts} links={links} />
  }
}
