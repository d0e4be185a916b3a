import type { Likelihood } from '#domain/judgments/likelihood.ts'
import type { Shown } from '#domain/pages/shown-part.ts'
import { ConfidenceBar } from '#components/ui/confidence-bar.tsx'
import { LikelihoodScale } from '#components/ui/likelihood-scale.tsx'
import type { BriefLinks } from '#components/brief/brief-links.ts'
import { JudgedText } from './judged-text.tsx'
import { renderInlines } from '#components/brief/prose-text.tsx'

interface JudgmentProps {
  part: Shown<'judgment'>
  links: BriefLinks
}

/** A judgment, and below it how likely and how well founded it is, each in its own place and each saying of what. */
export function JudgmentPart({ part, links }: JudgmentProps) {
  const said = (
    <>
      <JudgedText part={part} links={links} />
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

function JudgmentNotes({ part, links }: JudgmentProps) {
  const { likelihood, confidence } = part
  if (!likelihood && !confidence) return null
  return (
    <dl className="judge" id={part.name?.toLowerCase()}>
      {likelihood && <LikelihoodEntry of={nameJudged(part)} likelihood={likelihood} />}
      {confidence && <ConfidenceEntry part={part} level={confidence} links={links} />}
    </dl>
  )
}

/** What the likelihood is about: the sentence that is marked in the text, else the text as a whole. */
function nameJudged({ role, name, judged }: Shown<'judgment'>): string {
  if (name !== null && judged !== null) return name
  return nameWhole(role)
}

function nameWhole(role: Shown<'judgment'>['role']): string {
  if (role === 'bottom-line') return 'the bottom line'
  return role === 'assessment' ? 'the assessment' : 'this judgment'
}

function LikelihoodEntry({ of, likelihood }: { of: string; likelihood: Likelihood }) {
  return (
    <div>
      <dt>Likelihood of {of}</dt>
      <dd>
        <LikelihoodScale value={likelihood} />
      </dd>
    </div>
  )
}

interface ConfidenceEntryProps {
  part: Shown<'judgment'>
  level: NonNullable<Shown<'judgment'>['confidence']>
  links: BriefLinks
}

/** A confidence, which is in the whole text, with its reason. */
function ConfidenceEntry({ part: { role, why }, level, links }: ConfidenceEntryProps) {
  return (
    <div>
      <dt>Confidence in {nameWhole(role)}</dt>
      <dd>
        <ConfidenceBar level={level} />{' '}
        <button type="button" className="tap" popoverTarget="confidence">
          Meaning
        </button>
      </dd>
      {why.length > 0 && (
        <dd className="why" dir="auto" lang={links.languages?.text}>
          {renderInlines(why, links)}
        </dd>
      )}
    </div>
  )
}
