import type { Assessment, Hypothesis } from '../../domain/briefs/brief-content.ts'
import { cutHypothesis } from '../../domain/layout/split-evidence.ts'
import { LikelihoodScale } from '../ui/likelihood-scale.tsx'
import { ConfidenceEntry } from './bluf-part.tsx'
import type { BriefLinks } from './brief-links.ts'
import { toWhy } from './confidence-sentence.ts'
import { ProseBlock, ProseText } from './prose-text.tsx'
import { closed } from './text-pieces.ts'

/** A, B … Z, then AA, AB … for the place of a hypothesis counted from 0. */
export function toHypothesisLabel(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26))
  return place < 26 ? letter : toHypothesisLabel(Math.floor(place / 26) - 1) + letter
}

interface HypothesisColumnsProps {
  hypotheses: readonly Hypothesis[]
  /** How many hypotheses of the brief come before these. */
  before: number
  links: BriefLinks
}

/** Competing explanations side by side where there is room, their rows in line with each other. */
export function HypothesisColumns({ hypotheses, before, links }: HypothesisColumnsProps) {
  return (
    <ul className="hyps">
      {hypotheses.map((hypothesis, place) => (
        <HypothesisColumn
          key={place}
          hypothesis={hypothesis}
          label={toHypothesisLabel(before + place)}
          links={links}
        />
      ))}
    </ul>
  )
}

function HypothesisColumn(props: { hypothesis: Hypothesis; label: string; links: BriefLinks }) {
  const { hypothesis, label, links } = props
  const { name, likelihood } = hypothesis
  const pieces = cutHypothesis(hypothesis)
  return (
    <li>
      <h3>
        <span className="vh">Hypothesis </span>
        <b>{label}</b> {name}
      </h3>
      <div>
        <ProseText prose={pieces.statement.join(' ')} links={links} />
      </div>
      {likelihood && (
        <p className="odds">
          <LikelihoodScale value={likelihood} />
        </p>
      )}
      {pieces.support.length + pieces.uncertainties.length > 0 && (
        <dl>
          <Pieces label="Supports" pieces={pieces.support} links={links} />
          <Pieces label="Uncertain" pieces={pieces.uncertainties} links={links} />
        </dl>
      )}
    </li>
  )
}

function Pieces({ label, pieces, links }: { label: string; pieces: readonly string[]; links: BriefLinks }) {
  if (pieces.length === 0) return null
  return (
    <div className={label === 'Supports' ? 'for' : 'against'}>
      <dt>{label}</dt>
      {pieces.map((piece, place) => (
        <dd key={place}>
          <ProseBlock prose={closed(piece)} links={links} />
        </dd>
      ))}
    </div>
  )
}

/** Which hypothesis is better supported, and what would change that. */
export function AssessmentPart({ part, links }: { part: Assessment; links: BriefLinks }) {
  return (
    <div className="assess">
      <h3 className="label">Assessment</h3>
      <ProseText prose={part.text} links={links} />
      {part.confidence && (
        <dl className="judge">
          <ConfidenceEntry level={part.confidence.level} why={toWhy(part.confidence)} links={links} />
        </dl>
      )}
    </div>
  )
}
