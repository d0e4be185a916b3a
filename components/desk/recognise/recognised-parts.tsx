import type { LineRange } from '#domain/layout/lines/line-range.ts'
import type { RecognisedPart, RecognisedSection } from '#domain/layout/recognised/list-recognised.ts'
import type { SourceLine } from '#domain/layout/recognised/list-source-lines.ts'
import { spellLines } from '#domain/layout/recognised/spell-lines.ts'

interface Lighting {
  lines: readonly SourceLine[]
  lit: LineRange | null
  onLight: (range: LineRange | null) => void
}

interface RecognisedPartsProps extends Lighting {
  sections: readonly RecognisedSection[]
}

/** The parts that were found, in the order of the layout; each leads to its first line. */
export function RecognisedParts({ sections, ...lighting }: RecognisedPartsProps) {
  return (
    <div className="got">
      {sections.map(({ title, heading, parts }, at) => (
        <section key={`${title} ${at}`} aria-labelledby={`got-${at}`}>
          <h3 id={`got-${at}`}>
            <span dir="auto">{title}</span>
            {heading && <span className="num">{heading.first}</span>}
          </h3>
          {parts.length === 0 && <p className="quiet small">Nothing was found below this heading.</p>}
          <ul>
            {parts.map((part, place) => (
              <PartRow key={`${part.kind} ${place}`} part={part} {...lighting} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function PartRow({ part, lines, lit, onLight }: Lighting & { part: RecognisedPart }) {
  const { kind, words, lines: range } = part
  const says = (
    <>
      <span className="label">{kind}</span>
      <span dir="auto">{words}</span>
    </>
  )
  if (range === null) return <li>{says}</li>
  const isLit = lit !== null && range.first <= lit.last && lit.first <= range.last
  return (
    <li>
      <a
        className={isLit ? 'from lit' : 'from'}
        href={`#line-${range.first}`}
        // Not on entering: a part that is scrolled under a pointer at rest is not pointed at.
        onPointerMove={() => {
          if (!isLit) onLight(range)
        }}
        onPointerLeave={() => onLight(null)}
        onFocus={() => onLight(range)}
        onBlur={() => onLight(null)}
      >
        {says}
        <span className="num">
          <span className="vh">{range.first === range.last ? 'line ' : 'lines '}</span>
          {range.first === range.last ? range.first : `${range.first}–${range.last}`}
        </span>
      </a>
      <details>
        <summary>Show {spellLines(range)}</summary>
        <pre dir="auto">
          {lines
            .filter(({ number }) => number >= range.first && number <= range.last)
            .map(({ text }) => text)
            .join('\n')}
        </pre>
      </details>
    </li>
  )
}
