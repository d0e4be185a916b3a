import type { ShownSection } from '#domain/pages/shown-brief.ts'
import type { ShownPart } from '#domain/pages/shown-part.ts'
import type { PartRun } from '#domain/sections/part-runs.ts'
import type { BriefLinks } from './brief-links.ts'
import { HypothesisColumns } from './parts/hypothesis-columns.tsx'
import { JudgmentPart } from './parts/judgment-part.tsx'
import { EntityRows, ImplicationRows, KeyPointRows } from './parts/labelled-rows.tsx'
import { RecommendationLine, ScenarioColumns } from './parts/outlook-parts.tsx'
import { Passages, TagList, TechniqueFindings } from './parts/plain-parts.tsx'

/** One numbered part of the published layout with its own title, its parts in the order of the page. */
export function BriefSection({ section, links }: { section: ShownSection; links: BriefLinks }) {
  const { id, number, title, kind, runs } = section
  return (
    <section id={id} className={kind === 'bluf' ? 'bluf' : undefined}>
      <SectionHeading number={number} title={title} language={links.languages?.text} />
      {runs.map((run, place) => (
        <RunOfParts key={place} run={run} links={links} />
      ))}
    </section>
  )
}

interface HeadingProps {
  number: number | null
  title: string
  /** Of the title, where it is another than the page's. */
  language?: string | undefined
}

/** The number in the margin of the title; a heading without a number keeps the place. */
export function SectionHeading({ number, title, language }: HeadingProps) {
  return (
    <h2 lang={language}>
      {number !== null && <b>{number}</b>} <bdi>{title}</bdi>
    </h2>
  )
}

/** Parts of one kind that follow one another. */
export function RunOfParts({ run, links }: { run: PartRun<ShownPart>; links: BriefLinks }) {
  switch (run.kind) {
    case 'judgment':
      return run.parts.map((part, place) => <JudgmentPart key={place} part={part} links={links} />)
    case 'passage':
      return <Passages parts={run.parts} links={links} />
    case 'subheading':
      return run.parts.map(({ text }, place) => (
        <h3 key={place} lang={links.languages?.text} dir="auto">
          {text}
        </h3>
      ))
    case 'hypothesis':
      return <HypothesisColumns hypotheses={run.parts} links={links} />
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
