import { ProseText } from '#components/brief/prose-text.tsx'
import type { BriefLinks } from '#components/brief/brief-links.ts'
import { BriefTitles } from '#components/lists/brief-list.tsx'
import { ConfidenceBar } from '#components/ui/confidence-bar.tsx'
import { Day } from '#components/ui/day.tsx'
import type { ShownReport, ShownReportCategory, ShownReportLine } from '#domain/days/day-report.ts'
import { CodeLetter } from './day-lines.tsx'

/** A report lists no sources, and its names lead nowhere. */
const noLinks: BriefLinks = { sources: new Set(), entities: {}, tags: {}, techniques: {} }

/** An imported daily report with its own lines, or the notice of one that was withdrawn. `place` counts those of a page. */
export function ReportSection({ report, place }: { report: ShownReport; place: number }) {
  const { title, importedAt, withdrawal, categories, seeAlso } = report
  const id = `report-${place}`
  return (
    <section className="ruled report" aria-labelledby={id}>
      <h2 id={id} dir="auto">
        {title}
      </h2>
      {withdrawal ? (
        <Withdrawal withdrawal={withdrawal} />
      ) : (
        <p className="origin">
          This edition was written as a daily report and imported on <Day at={importedAt} />.
        </p>
      )}
      {categories.map((category, at) => (
        <ReportCategory key={at} category={category} />
      ))}
      {seeAlso.length > 0 && (
        <>
          <h3>See also</h3>
          <BriefTitles briefs={seeAlso} />
        </>
      )}
    </section>
  )
}

function Withdrawal({ withdrawal: { at, reason } }: { withdrawal: { at: string; reason: string } }) {
  return (
    <p className="origin">
      We withdrew this daily report on <Day at={at} /> and removed its text from this site.{' '}
      <span className="label">Reason</span> <span dir="auto">{reason}</span>
    </p>
  )
}

function ReportCategory({ category: { name, lines, sentiment, policy } }: { category: ShownReportCategory }) {
  return (
    <>
      {name !== '' && <h3 dir="auto">{name}</h3>}
      <ul className="lines">
        {lines.map((line, at) => (
          <li key={at}>
            <ReportLine line={line} />
          </li>
        ))}
      </ul>
      <Remark label="Sentiment" text={sentiment} />
      <Remark label="Policy relevance" text={policy} />
    </>
  )
}

function ReportLine({ line: { code, confidence, text, notes } }: { line: ShownReportLine }) {
  return (
    <>
      {code && <CodeLetter code={code} />}
      <div dir="auto">
        <ProseText text={text} links={noLinks} />
        {confidence && (
          <p className="meta">
            <span className="sc">
              <span className="label">Confidence</span> <ConfidenceBar level={confidence} />
            </span>
          </p>
        )}
        {notes.map(({ label, text: note }) => (
          <Remark key={label} label={label} text={note} />
        ))}
      </div>
    </>
  )
}

function Remark({ label, text }: { label: string; text: ShownReportLine['text'] }) {
  if (text.length === 0) return null
  return (
    <div className="remark" dir="auto">
      <p className="label">{label}</p>
      <ProseText text={text} links={noLinks} />
    </div>
  )
}
