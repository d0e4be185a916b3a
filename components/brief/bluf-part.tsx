import type { Bluf } from '../../domain/briefs/brief-content.ts'
import type { Confidence } from '../../domain/judgments/confidence.ts'
import { ConfidenceBar } from '../ui/confidence-bar.tsx'
import { LikelihoodScale } from '../ui/likelihood-scale.tsx'
import type { BriefLinks } from './brief-links.ts'
import { ProseBlock, ProseText } from './prose-text.tsx'
import { closed, cutOut } from './text-pieces.ts'

/** The bottom line, and below it how likely and how well founded it is, each in its own place. */
export function BlufPart({ part, links }: { part: Bluf; links: BriefLinks }) {
  const { text, likelihood, confidence, confidenceSpan } = part
  return (
    <>
      <ProseText prose={confidence && confidenceSpan ? cutOut(text, confidenceSpan) : text} links={links} />
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
          {confidence && <ConfidenceEntry confidence={confidence} links={links} />}
        </dl>
      )}
    </>
  )
}

/** A confidence with its reason, as an entry of a `dl`. */
export function ConfidenceEntry({ confidence, links }: { confidence: Confidence; links: BriefLinks }) {
  return (
    <div>
      <dt>Confidence</dt>
      <dd>
        <ConfidenceBar level={confidence.level} />{' '}
        <button type="button" className="tap" popoverTarget="confidence">
          Meaning
        </button>
      </dd>
      {confidence.reason && (
        <dd className="why">
          <ProseBlock prose={closed(confidence.reason)} links={links} />
        </dd>
      )}
    </div>
  )
}
