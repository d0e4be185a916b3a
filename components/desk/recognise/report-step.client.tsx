'use client'

import { useEffect, useRef, useState } from 'react'
import Link from 'next/link'
import { askDesk } from '#components/desk/ask-desk.ts'
import { RefusalNote } from '#components/desk/form/refusal-note.tsx'
import { SubmitForm } from '#components/desk/form/submit-form.client.tsx'
import { spellEdition } from '#domain/days/spell-edition.ts'
import type { RecognisedReport } from '#domain/layout/recognised/describe-report.ts'
import { ReadingWarnings } from './reading-warnings.tsx'

interface ReportStepProps {
  report: RecognisedReport
  /** What it was recognised in. */
  given: { text: string; file: string | null }
  /** Whether the list of daily reports is open to whoever reads this. */
  seesReports: boolean
  onBack: () => void
  onStored: () => void
}

/** A text turned out to be a daily report: what it is, before it is stored for its edition. */
export function ReportStep({ report, given, seesReports, onBack, onStored }: ReportStepProps) {
  const { title, edition, categories, warnings, marking } = report
  const [problem, setProblem] = useState<{ message: string; refusal?: unknown }>({ message: '' })
  const [isStored, setStored] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [isStored])
  const store = async () => {
    const told = await askDesk('importReport', given)
    setStored(told.ok)
    if (told.ok) onStored()
    setProblem(told.ok ? { message: '' } : told)
  }
  const facts = (
    <dl className="facts">
      <dt>Title</dt>
      <dd dir="auto">{title}</dd>
      <dt>Edition</dt>
      <dd>{edition === null ? 'The text does not give a date.' : spellEdition(edition)}</dd>
      <dt>Insights</dt>
      <dd dir="auto">{categories.map(({ name, insights }) => `${name}: ${insights}`).join(', ')}</dd>
      <dt>Marking</dt>
      <dd>{marking}</dd>
    </dl>
  )
  return (
    <section aria-labelledby="recognised" className="narrow wide">
      <div className="sec">
        <h2 id="recognised" tabIndex={-1} ref={heading}>
          {isStored ? 'The daily report is stored' : 'This is a daily report'}
        </h2>
      </div>
      {facts}
      {isStored ? (
        <div role="status">
          <p className="pt">
            It is waiting for its edition. Readers will get it once somebody who did not write it has checked
            and published it.
          </p>
          <p className="acts">
            {seesReports && (
              <Link className="btn pri" href="/admin/day#reports">
                Daily reports
              </Link>
            )}
            <button className="btn" type="button" onClick={onBack}>
              Another text
            </button>
          </p>
        </div>
      ) : (
        <SubmitForm
          label="Store the daily report"
          busyLabel="One moment …"
          onSubmit={store}
          beside={
            <button className="btn" type="button" onClick={onBack}>
              Back to the text
            </button>
          }
        >
          <p className="quiet">
            Nothing has been stored yet. A daily report becomes an edition of its day, not a brief. It takes
            the place of one that is already waiting for that edition.
          </p>
          <RefusalNote {...problem} />
        </SubmitForm>
      )}
      {warnings.length > 0 && !isStored && <ReadingWarnings warnings={warnings} unused={[]} lines={[]} />}
    </section>
  )
}
