import type { Shown } from '#domain/pages/shown-part.ts'
import { LikelihoodScale } from '#components/ui/likelihood-scale.tsx'
import type { BriefLinks } from '#components/brief/brief-links.ts'
import { LabelledRows } from './labelled-rows.tsx'
import { ProseBlock, ProseText } from '#components/brief/prose-text.tsx'

/** Actions on a line of time where the text names horizons; rows or a plain list where it does not. */
export function RecommendationLine({
  parts,
  links,
}: {
  parts: readonly Shown<'recommendation'>[]
  links: BriefLinks
}) {
  if (parts.every(({ horizon, label }) => horizon === 'other' || label === null)) {
    return <LabelledRows texts={parts} links={links} />
  }
  return (
    <ol className="line">
      {parts.map(({ label, horizon, text }, place) => (
        <li key={place} data-horizon={horizon}>
          {label !== null && (
            <p className="label" dir="auto" lang={links.languages?.text}>
              {label}
            </p>
          )}
          <ProseText text={text} links={links} />
        </li>
      ))}
    </ol>
  )
}

/** Futures side by side; the most likely one is marked by its name and by the accent. */
export function ScenarioColumns({
  scenarios,
  links,
}: {
  scenarios: readonly Shown<'scenario'>[]
  links: BriefLinks
}) {
  return (
    <dl className="cols">
      {scenarios.map(({ name, scenarioKind, text, likelihood }, place) => (
        <div key={place} className={scenarioKind === 'most-likely' ? 'most' : undefined}>
          <dt dir="auto" lang={links.languages?.text}>
            {name}
          </dt>
          {text.length > 0 && (
            <dd dir="auto" lang={links.languages?.text}>
              <ProseBlock text={text} links={links} />
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
