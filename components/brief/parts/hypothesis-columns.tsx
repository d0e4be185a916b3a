import type { Shown, ShownText } from '#domain/pages/shown-part.ts'
import { LikelihoodScale } from '#components/ui/likelihood-scale.tsx'
import type { BriefLinks } from '#components/brief/brief-links.ts'
import { ProseBlock, ProseText } from '#components/brief/prose-text.tsx'

interface HypothesisColumnsProps {
  hypotheses: readonly Shown<'hypothesis'>[]
  links: BriefLinks
}

/** Competing explanations side by side where there is room, their rows in line with each other. */
export function HypothesisColumns({ hypotheses, links }: HypothesisColumnsProps) {
  return (
    <ul className="hyps">
      {hypotheses.map((hypothesis) => (
        <HypothesisColumn key={hypothesis.letter} hypothesis={hypothesis} links={links} />
      ))}
    </ul>
  )
}

function HypothesisColumn({ hypothesis, links }: { hypothesis: Shown<'hypothesis'>; links: BriefLinks }) {
  const { letter, name, statement, support, uncertainties, likelihood } = hypothesis
  return (
    <li>
      <h3>
        <span className="vh">Hypothesis </span>
        <b>{letter}</b> <bdi lang={links.languages?.text}>{name}</bdi>
      </h3>
      <div>
        <ProseText text={statement} links={links} />
      </div>
      {likelihood && (
        <p className="odds">
          <LikelihoodScale value={likelihood} />
        </p>
      )}
      {support.length + uncertainties.length > 0 && (
        <dl>
          <Pieces label="Evidence for" pieces={support} links={links} />
          <Pieces label="Doubts" pieces={uncertainties} links={links} />
        </dl>
      )}
    </li>
  )
}

function Pieces({
  label,
  pieces,
  links,
}: {
  label: string
  pieces: readonly ShownText[]
  links: BriefLinks
}) {
  if (pieces.length === 0) return null
  return (
    <div className={label === 'Evidence for' ? 'for' : 'against'}>
      <dt>{label}</dt>
      {pieces.map((piece, place) => (
        <dd key={place} dir="auto" lang={links.languages?.text}>
          <ProseBlock text={piece} links={links} />
        </dd>
      ))}
    </div>
  )
}
