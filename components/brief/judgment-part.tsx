import type { Judgment } from '../../domain/briefs/brief-content.ts'
import { joinRuns } from '../../domain/briefs/runs.ts'
import type { ConfidenceLevel } from '../../domain/judgments/confidence.ts'
import type { Likelihood } from '../../domain/judgments/likelihood.ts'
import type { Inline } from '../../domain/prose/inline.ts'
import { ConfidenceBar } from '../ui/confidence-bar.tsx'
import { LikelihoodScale } from '../ui/likelihood-scale.tsx'
import type { BriefLinks } from './brief-links.ts'
import { toShownJudgment, toWhy } from './confidence-sentence.ts'
import { ProseText, renderInlines } from './prose-text.tsx'

/** A judgment, and below it how likely and how well founded it is, each in its own place. */
export function JudgmentPart({ part, links }: { part: Judgment; links: BriefLinks }) {
  switch (part.role) {
    case 'bottom-line': {
      const { text, why } = toShownJudgment(part)
      return (
        <>
          <ProseText prose={text} links={links} />
          <JudgmentNotes judgment={part} why={why} links={links} />
        </>
      )
    }
    case 'key-judgment':
    case 'assessment':
      return <LabelledJudgment part={part} links={links} />
  }
}

/** Which hypothesis is better supported, and what would change that; or a further judgment below the bottom line. */
function LabelledJudgment({ part, links }: { part: Judgment; links: BriefLinks }) {
  return (
    <div className="assess">
      <h3 className="label">{part.role === 'assessment' ? 'Assessment' : 'Key judgment'}</h3>
      <ProseText prose={joinRuns(part.runs)} links={links} />
      <JudgmentNotes judgment={part} why={toWhy(part.confidence)} links={links} />
    </div>
  )
}

interface JudgmentNotesProps {
  judgment: Judgment
  why: readonly Inline[]
  links: BriefLinks
}

function JudgmentNotes({ judgment: { likelihood, confidence }, why, links }: JudgmentNotesProps) {
  if (!likelihood && !confidence) return null
  return (
    <dl className="judge">
      {likelihood && <LikelihoodEntry likelihood={likelihood} />}
      {confidence && <ConfidenceEntry level={confidence.level} why={why} links={links} />}
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
