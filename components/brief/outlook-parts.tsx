import type { Recommendation, Scenario } from '../../domain/briefs/brief-content.ts'
import { LikelihoodScale } from '../ui/likelihood-scale.tsx'
import type { BriefLinks } from './brief-links.ts'
import { LabelledRows } from './labelled-rows.tsx'
import { ProseBlock, ProseText } from './prose-text.tsx'

/** Actions on a line of time where the text names horizons; rows or a plain list where it does not. */
export function RecommendationLine({
  parts,
  links,
}: {
  parts: readonly Recommendation[]
  links: BriefLinks
}) {
  if (parts.every(({ horizon, label }) => horizon === 'other' || label === null)) {
    return <LabelledRows texts={parts} links={links} />
  }
  return (
    <ol className="line">
      {parts.map(({ label, horizon, text }, place) => (
        <li key={place} data-horizon={horizon}>
          {label !== null && <p className="label">{label}</p>}
          <ProseText prose={text} links={links} />
        </li>
      ))}
    </ol>
  )
}

const fromBestToWorst: readonly Scenario['scenarioKind'][] = ['best', 'most-likely', 'worst']

/** Best, most likely, worst from left to right if the text has one of each; else the text's own order. */
export function toScenarioOrder(scenarios: readonly Scenario[]): readonly Scenario[] {
  if (scenarios.length !== fromBestToWorst.length) return scenarios
  const ordered = fromBestToWorst.map((kind) => scenarios.find(({ scenarioKind }) => scenarioKind === kind))
  return ordered.every((scenario) => scenario !== undefined) ? ordered : scenarios
}

/** Futures side by side; the most likely one is marked by its name and by the accent. */
export function ScenarioColumns({ scenarios, links }: { scenarios: readonly Scenario[]; links: BriefLinks }) {
  return (
    <dl className="cols">
      {toScenarioOrder(scenarios).map(({ name, scenarioKind, text, likelihood }, place) => (
        <div key={place} className={scenarioKind === 'most-likely' ? 'most' : undefined}>
          <dt>{name}</dt>
          {text !== '' && (
            <dd>
              <ProseBlock prose={text} links={links} />
            </dd>
          )}
          {likelihood && (
            <dd className="odds">
              <LikelihoodScale value={likelihood} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
