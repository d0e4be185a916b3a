import { FollowLine } from '#components/document/follow-line.tsx'
import { accentOf, CategoryLink } from '#components/ui/category-link.tsx'
import { Day } from '#components/ui/day.tsx'
import { DemonstrationMark } from '#components/ui/demonstration-mark.tsx'
import { nameMonth, toMonth } from '#domain/archives/month.ts'
import {
  briefAddress,
  comparisonAddress,
  correctionsAddress,
  correctionsYearAddress,
  methodologyAddress,
} from '#domain/pages/addresses.ts'
import type { CorrectionEntry } from '#domain/publications/correction-entry.ts'
import { correctionNames } from '#domain/publications/correction-kind.ts'

export interface CorrectionsData {
  /** Four digits; `null` for the newest of all years. */
  year: string | null
  /** Newest first. */
  entries: readonly CorrectionEntry[]
  /** Where all years are: those that have a page of their own, the latest first. */
  years: readonly string[]
}

/** Everything that was corrected or withdrawn, by month. */
export function CorrectionsView({ data }: { data: CorrectionsData }) {
  const { year, entries, years } = data
  const months = [...new Set(entries.map(({ at }) => toMonth(at)))]
  return (
    <div className="index corrections">
      <header className="head">
        <h1>Corrections and withdrawals{year !== null && ` in ${year}`}</h1>
        <p>
          Everything we have corrected or withdrawn, newest first. We never edit a published text: a
          correction is a new revision, with a note that says what changed and why. The{' '}
          <a href={methodologyAddress}>methodology</a> explains how.
        </p>
        <FollowLine page={correctionsAddress} />
      </header>
      {months.map((month) => (
        <section key={month} aria-labelledby={`m-${month}`}>
          <h2 id={`m-${month}`}>
            {nameMonth(month)} {month.slice(0, 4)}
          </h2>
          <ol>
            {entries
              .filter(({ at }) => toMonth(at) === month)
              .map((entry) => (
                <Entry key={`${entry.slug} ${entry.at} ${entry.compared?.to ?? entry.kind}`} entry={entry} />
              ))}
          </ol>
        </section>
      ))}
      {entries.length === 0 && <p className="none">No brief has been corrected or withdrawn yet.</p>}
      {year === null ? (
        years.length > 0 && <Years years={years} />
      ) : (
        <p className="small">
          <a href={correctionsAddress}>All corrections and withdrawals</a>
        </p>
      )}
    </div>
  )
}

function Entry({ entry }: { entry: CorrectionEntry }) {
  const { slug, title, language, category, demonstration, at, kind, note, compared } = entry
  return (
    <li {...accentOf(category)}>
      <p className="when">
        <Day at={at} />{' '}
        <b className="label">{kind === 'withdrawal' ? 'Withdrawal' : correctionNames[kind]}</b>
      </p>
      <div>
        <h3 dir="auto" lang={language ?? undefined}>
          <a href={briefAddress(slug)}>{title}</a>
        </h3>
        {note === null ? (
          <p>This brief has since been withdrawn, and the note was removed with its text.</p>
        ) : (
          <p dir="auto">{note}</p>
        )}
        <p className="small">
          <CategoryLink category={category} /> {demonstration && <DemonstrationMark />}{' '}
          {compared && (
            <a href={comparisonAddress(slug, compared)} rel="nofollow">
              See what changed
              <span className="vh">
                :{' '}
                <span dir="auto" lang={language ?? undefined}>
                  {title}
                </span>
              </span>
            </a>
          )}
        </p>
      </div>
    </li>
  )
}

function Years({ years }: { years: readonly string[] }) {
  return (
    <nav className="archive" aria-labelledby="years">
      <h2 id="years">By year</h2>
      <ol>
        {years.map((year) => (
          <li key={year}>
            <a href={correctionsYearAddress(year)}>{year}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
