import { accentOf } from '#components/ui/category-link.tsx'
import { ConfidenceBar } from '#components/ui/confidence-bar.tsx'
import { DemonstrationMark } from '#components/ui/demonstration-mark.tsx'
import { LikelihoodRange } from '#components/ui/likelihood-range.tsx'
import { insightCodeMeanings, type InsightCode } from '#domain/judgments/insight-code.ts'
import { briefAddress, categoryAddress } from '#domain/pages/addresses.ts'
import { wasCorrected } from '#domain/pages/day-line.ts'
import type { DaySummary, SummaryLine } from '#domain/pages/day-summary.ts'

/** What a category brought: the editor's note, then one line for each brief. */
export function DayGroup({ group }: { group: DaySummary['groups'][number] }) {
  const { category, note, lines } = group
  return (
    <section className="ruled" aria-labelledby={`in-${category.slug}`} {...accentOf(category)}>
      <h2 id={`in-${category.slug}`}>
        <a href={categoryAddress(category.slug)}>{category.name}</a>
      </h2>
      {note && (
        <div className="ednote">
          <p>
            <span className="label">Editor’s note</span> <span dir="auto">{note.text}</span>{' '}
            <cite dir="auto">{note.by}</cite>
          </p>
        </div>
      )}
      <ul className="lines">
        {lines.map((line) => (
          <li key={line.slug}>
            {line.status === 'withdrawn' ? <Notice line={line} /> : <Insight line={line} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Insight({ line }: { line: SummaryLine }) {
  const { slug, insight, language, code, likelihood, confidence } = line
  return (
    <>
      {code && <CodeLetter code={code} />}
      <div>
        <p dir="auto" lang={language ?? undefined}>
          <a href={briefAddress(slug)}>{insight}</a>
        </p>
        <p className="meta">
          {likelihood && (
            <span className="sc">
              <LikelihoodRange value={likelihood} />
            </span>
          )}
          {confidence && (
            <span className="sc">
              <span className="label">Confidence</span> <ConfidenceBar level={confidence} />
            </span>
          )}
          <Marks line={line} />
        </p>
      </div>
    </>
  )
}

function Notice({ line: { slug, title, language, withdrawnLater, reason } }: { line: SummaryLine }) {
  return (
    <div>
      <p dir="auto" lang={language ?? undefined}>
        <a href={briefAddress(slug)}>{title}</a>
      </p>
      <p className="meta">
        <span className="label">{withdrawnLater ? 'Withdrawn later' : 'Withdrawn'}</span>{' '}
        <span dir="auto">{reason}</span>
      </p>
    </div>
  )
}

function Marks({ line }: { line: SummaryLine }) {
  const { isNew, correctedLater, demonstration } = line
  return (
    <>
      {isNew && <span className="label">New in this edition</span>}
      {wasCorrected(line) && <span className="label">Corrected</span>}
      {correctedLater && <span className="label">Corrected later</span>}
      {demonstration && <DemonstrationMark />}
    </>
  )
}

/** The letter of a code, which leads to the legend. */
export function CodeLetter({ code }: { code: InsightCode }) {
  const { letter } = insightCodeMeanings[code]
  return (
    <a className="code" href="#codes" aria-label={`Code ${letter}, ${code}: see what the codes mean`}>
      {letter}
    </a>
  )
}
