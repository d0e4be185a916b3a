import type { Bluf } from '../../domain/briefs/brief-content.ts'
import type { ConfidenceLevel } from '../../domain/judgments/confidence.ts'
import type { Inline } from '../../domain/prose/inline.ts'
import { ConfidenceBar } from '../ui/confidence-bar.tsx'
import { LikelihoodScale } from '../ui/likelihood-scale.tsx'
import type { BriefLinks } from './brief-links.ts'
import { toBottomLine } from './confidence-sentence.ts'
import { ProseText, renderInlines } from './prose-text.tsx'

/** The bottom line, and below it how likely and how well founded it is, each in its own place. */
export function BlufPart({ part, links }: { part: Bluf; links: BriefLinks }) {
  const { likelihood, confidence } = part
  const { text, why } = toBottomLine(part)
  return (
    <>
      <ProseText prose={text} links={links} />
      {(likelihood ?? confidence) && (
        <dl className="judge">
          {likelihood && (
            <div>
              <dt>Likelihood</dt>
              <dd>
                <LikelihoodScale value={likelihood} />
              </dd>
            </div>
          )}
          {confidence && <ConfidenceEntry level={confidence.level} why={why} links={links} />}
        </dl>
      )}
    </>
  )
}

interface ConfidenceEntryProps {
  level: ConfidenceLevel
  /** Its reason, or all that the text says of it. */
  why: readonly Inline[]
  links: BriefLinks
}

/** A confidence with its reason, as an entry of a `dl`. */
export function ConfidenceEntry({ level, why, links }: ConfidenceEntryProps) {
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
