import type { Hypothesis } from '../../domain/briefs/brief-content.ts'
import { joinRole, listRole } from '../../domain/briefs/runs.ts'
import { LikelihoodScale } from '../ui/likelihood-scale.tsx'
import { toHypothesisLetter } from '../../domain/layout/hypothesis-letter.ts'
import type { BriefLinks } from './brief-links.ts'
import { ProseBlock, ProseText } from './prose-text.tsx'
import { closed } from './text-pieces.ts'

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
          label={toHypothesisLetter(before + place)}
          links={links}
        />
      ))}
    </ul>
  )
}

function HypothesisColumn(props: { hypothesis: Hypothesis; label: string; links: BriefLinks }) {
  const { hypothesis, label, links } = props
  const { name, runs, likelihood } = hypothesis
  const support = listRole(runs, 'support')
  const uncertainties = listRole(runs, 'uncertainty')
  return (
    <li>
      <h3>
        <span className="vh">Hypothesis </span>
        <b>{label}</b> {name}
      </h3>
      <div>
        <ProseText prose={joinRole(runs, 'statement')} links={links} />
      </div>
      {likelihood && (
        <p className="odds">
          <LikelihoodScale value={likelihood} />
        </p>
      )}
      {support.length + uncertainties.length > 0 && (
        <dl>
          <Pieces label="Supports" pieces={support} links={links} />
          <Pieces label="Uncertain" pieces={uncertainties} links={links} />
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
