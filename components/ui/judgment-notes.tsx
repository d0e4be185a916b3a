import { confidenceLevels, confidenceMeanings } from '#domain/judgments/confidence.ts'
import type { YardstickId } from '#domain/judgments/likelihood.ts'
import { yardsticks } from '#domain/judgments/yardsticks.ts'

/** What the words of one yardstick mean. Opened by the yardstick's name; printed at the end of the brief. */
export function YardstickNote({ id }: { id: YardstickId }) {
  const { name, title, source, terms } = yardsticks[id]
  return (
    <div className="note" id={id} popover="auto">
      <p className="label">{name}: words of likelihood</p>
      <dl>
        {terms.map(({ term, low, high }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {low}–{high}%
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {title}. Likelihood says how probable something is; confidence says how strong the evidence for that
        judgment is.
      </p>
      <p>Source: {source}.</p>
    </div>
  )
}

/** What low, moderate and high confidence mean. Opened from any stated confidence. */
export function ConfidenceNote() {
  return (
    <div className="note" id="confidence" popover="auto">
      <p className="label">Confidence: how strong the evidence is</p>
      <dl>
        {confidenceLevels.map((level) => (
          <div key={level}>
            <dt>{level}</dt>
            <dd>{confidenceMeanings[level]}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
