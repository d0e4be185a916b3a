import type { ConfidenceLevel } from '#domain/judgments/confidence.ts'
import type { Likelihood } from '#domain/judgments/likelihood.ts'
import type { Shown } from '#domain/pages/shown-part.ts'
import type { Inline } from '#domain/prose/inline.ts'
import { ConfidenceBar } from '#components/ui/confidence-bar.tsx'
import { LikelihoodScale } from '#components/ui/likelihood-scale.tsx'
import type { BriefLinks } from './brief-links.ts'
import { ProseText, renderInlines } from './prose-text.tsx'

interface JudgmentProps {
  part: Shown<'judgment'>
  links: BriefLinks
}

/** A judgment, and below it how likely and how well founded it is, each in its own place. */
export function JudgmentPart({ part, links }: JudgmentProps) {
  const said = (
    <>
      <ProseText text={part.text} links={links} />
      <JudgmentNotes part={part} links={links} />
    </>
  )
  if (part.role === 'bottom-line') return said
  // Which hypothesis is better supported, and what would change that; or a further judgment below the bottom line.
  return (
    <div className="assess">
      <h3 className="label">{part.role === 'assessment' ? 'Assessment' : 'Key judgment'}</h3>
      {said}
    </div>
  )
}

function JudgmentNotes({ part: { likelihood, confidence, why }, links }: JudgmentProps) {
  if (!likelihood && !confidence) return null
  return (
    <dl className="judge">
      {likelihood && <LikelihoodEntry likelihood={likelihood} />}
      {confidence && <ConfidenceEntry level={confidence} why={why} links={links} />}
    </dl>
  )
}

function LikelihoodEntry({ likelihood }: { likelihood: Likelihood }) {
  return (
    <div>
      <dt>Likelihood</dt>
      <dd>
        <LikelihoodScale value={likelihood} />
      </dd>
    </div>
  )
}

interface ConfidenceEntryProps {
  level: ConfidenceLevel
  /** Its reason, or all that the text says of it. */
  why: readonly Inline[]
  links: BriefLinks
}

/** A confidence with its reason, as an entry of a `dl`. */
function ConfidenceEntry({ level, why, links }: ConfidenceEntryProps) {
  return (
    <div>
      <dt>Confidence</dt>
      <dd>
        <ConfidenceBar level={level} />{' '}
        <button type="button" className="tap" popoverTarget="confidence">
          Meaning
        </button>
      </dd>
      {why.length > 0 && <dd className="why">{renderInlines(why, links)}</dd>}
    </div>
  )
}
