import type { ReactNode } from 'react'
import { confidenceLevels, confidenceMeanings } from '#domain/judgments/confidence.ts'
import type { JudgmentWords, UsedBy } from '#domain/judgments/judgment-words.ts'
import { yardsticks } from '#domain/judgments/yardsticks.ts'

/**
 * What the words of one yardstick mean, and what in this brief uses which. Opened by the yardstick's name; printed at the
 * end of the brief.
 */
export function YardstickNote({ id, uses }: JudgmentWords['yardsticks'][number]) {
  const { name, title, source, terms } = yardsticks[id]
  return (
    <div className="note" id={id} popover="auto">
      <CloseButton of={id} />
      <p className="label">{name}: words of likelihood</p>
      <dl>
        {terms.map(({ term, low, high }) => (
          <Row key={term} word={term} usedBy={uses.get(term)}>
            {low}–{high}%
          </Row>
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

/** What low, moderate and high confidence mean, and what in this brief has which. Opened from any stated confidence. */
export function ConfidenceNote({ uses }: { uses: JudgmentWords['confidence'] }) {
  return (
    <div className="note" id="confidence" popover="auto">
      <CloseButton of="confidence" />
      <p className="label">Confidence: how strong the evidence is</p>
      <dl>
        {confidenceLevels.map((level) => (
          <Row key={level} word={level} usedBy={uses.get(level)}>
            {confidenceMeanings[level]}
          </Row>
        ))}
      </dl>
    </div>
  )
}

/** A tap beside a note closes it too, but nobody can know that. */
function CloseButton({ of }: { of: string }) {
  return (
    <button type="button" className="close" popoverTarget={of} popoverTargetAction="hide">
      Close
    </button>
  )
}

interface RowProps {
  word: string
  usedBy: UsedBy | undefined
  children: ReactNode
}

function Row({ word, usedBy = [], children }: RowProps) {
  return (
    <div className={usedBy.length > 0 ? 'used' : undefined}>
      <dt>{word}</dt>
      <dd>
        {children}
        {usedBy.length > 0 && (
          <span className="by">
            {' '}
            <span className="vh">Used here for </span>
            {usedBy.join(', ')}
          </span>
        )}
      </dd>
    </div>
  )
}
