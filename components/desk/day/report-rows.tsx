import type { ReactNode } from 'react'
import { StateMark } from '#components/desk/briefs/state-mark.tsx'
import { spellEdition } from '#domain/days/spell-edition.ts'
import type { Edition } from '#domain/days/editions.ts'
import { toShownCategories } from '#domain/days/day-report.ts'
import type { DailyReport } from '#domain/layout/daily/daily-report.ts'
import { editionAddress } from '#domain/pages/addresses.ts'
import type { Paragraph } from '#domain/prose/inline.ts'
import { inlinesToText } from '#domain/prose/to-plain-text.ts'
import { PublishReportForm, WithdrawReportForm } from './report-forms.client.tsx'

/** A daily report as the desk lists it. */
export interface DeskReport {
  id: string
  edition: Edition
  state: 'draft' | 'published' | 'withdrawn'
  title: string
  author: string
  marking: string
  report: DailyReport
  /** Why whoever reads this cannot publish it now; empty if they can. */
  obstacle: string
}

/** Daily reports in rows: those that wait can be read and published, those that are out can be withdrawn. */
export function ReportRows({ reports }: { reports: readonly DeskReport[] }) {
  if (reports.length === 0)
    return (
      <p className="none">
        No daily report has been imported. To import one, choose “New brief” and paste it.
      </p>
    )
  return (
    <ul className="rows">
      {reports.map((one) => (
        <li key={one.id}>
          <StateMark state={one.state} />
          <span className="ti" dir="auto">
            {one.title}
          </span>
          <p className="meta">
            <span>{spellEdition(one.edition)}</span>
            <span>{one.author}</span>
            <span>{one.marking}</span>
          </p>
          <Deeds report={one} />
        </li>
      ))}
    </ul>
  )
}

/** What unfolds has a key: that which is open for one deed must not be open for the next. */
function Deeds({ report: { id, state, edition, report, obstacle } }: { report: DeskReport }) {
  if (state === 'withdrawn') return null
  if (state === 'draft')
    return (
      <Unfolding key="publish" summary="Read and publish">
        <Insights report={report} />
        {obstacle === '' ? (
          <PublishReportForm edition={edition} read={id} />
        ) : (
          <p className="note">{obstacle}</p>
        )}
      </Unfolding>
    )
  return (
    <Unfolding key="withdraw" summary="Withdraw">
      <p>
        <a href={editionAddress(edition)}>Reader page</a>
      </p>
      <WithdrawReportForm edition={edition} read={id} />
    </Unfolding>
  )
}

function Unfolding({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <div className="acts">
      <details className="report">
        <summary>{summary}</summary>
        {children}
      </details>
    </div>
  )
}

/** All that readers would get. */
function Insights({ report }: { report: DailyReport }) {
  return toShownCategories(report).map(({ name, lines, sentiment, policy }, at) => (
    <section key={at} dir="auto">
      {name !== '' && <h3>{name}</h3>}
      <ul className="insights">
        {lines.map(({ code, confidence, text, notes }, index) => (
          <li key={index}>
            {toLines(text)}
            <p className="quiet small">
              {[
                ...(code === null ? [] : [code]),
                ...(confidence === null ? [] : [`${confidence} confidence`]),
                ...notes.map((note) => `${note.label}: ${note.text.map(inlinesToText).join(' ')}`),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <Named name="Sentiment" paragraphs={sentiment} />
      <Named name="Policy" paragraphs={policy} />
    </section>
  ))
}

function Named({ name, paragraphs }: { name: string; paragraphs: readonly Paragraph[] }) {
  if (paragraphs.length === 0) return null
  return (
    <p className="small pt">
      <b>{name}:</b> {paragraphs.map(inlinesToText).join(' ')}
    </p>
  )
}

function toLines(paragraphs: readonly Paragraph[]): ReactNode {
  return paragraphs.map((paragraph, at) => <p key={at}>{inlinesToText(paragraph)}</p>)
}
