import type { Metadata } from 'next'
import Link from 'next/link'
import { BriefRows } from '#components/desk/briefs/brief-rows.tsx'
import { BackupSection } from '#components/desk/frame/backup-section.tsx'
import { ReadingSections } from '#components/desk/reading/reading-sections.tsx'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { tellLastBackup } from '#domain/backups/tell-last-backup.ts'
import { spellWithWeekday } from '#domain/days/spell-weekday.ts'
import { tellFailures } from '#domain/jobs/tell-failures.ts'
import { mayEver } from '#domain/people/may-ever.ts'
import { getLastBackup } from '#server/backups/make-backup.ts'
import { listWork } from '#server/desk/list-work.ts'
import { getJobs } from '#server/jobs/get-jobs.ts'
import { getReadingFigures } from '#server/reading/get-reading-figures.ts'
import { requireVisit } from '#app/(desk)/admin/visit.ts'

export const metadata: Metadata = { title: 'Today' }

export default async function TodayPage() {
  const { db, actor, now } = await requireVisit()
  const [work, lastBackup, jobs, figures] = await Promise.all([
    listWork(db, actor),
    getLastBackup(db),
    mayEver(actor, 'retryJobs') ? getJobs(db) : null,
    getReadingFigures(db, now),
  ])
  const instant = now.toISOString()
  // What was returned to somebody is a draft of theirs as well.
  const hasReturned = work.waiting.some(({ state }) => state === 'returned')
  const failures = jobs === null ? [] : tellFailures(jobs, instant)
  return (
    <>
      <DeskHeading title={spellWithWeekday(instant.slice(0, 10))} note={`${instant.slice(11, 16)} UTC`} />
      {failures.length > 0 && (
        <p className="note is-stop">
          <b>{failures.join(' ')}</b> <Link href="/admin/jobs">See why under Jobs</Link>
        </p>
      )}
      <section aria-labelledby="waiting">
        <div className="sec">
          <h2 id="waiting">Waiting for you</h2>
          <span className="num">{work.waiting.length}</span>
          <span className="quiet small">Oldest first</span>
        </div>
        <BriefRows rows={work.waiting} empty="Nothing is waiting for you." />
      </section>
      <section aria-labelledby="drafts">
        <div className="sec">
          <h2 id="drafts">Your drafts</h2>
          <span className="num">{work.drafts.length}</span>
        </div>
        <BriefRows
          rows={work.drafts}
          empty={`${hasReturned ? 'You have no other drafts.' : 'You have no drafts.'}${mayEver(actor, 'importBrief') ? ' Choose “New brief” to start one.' : ''}`}
        />
      </section>
      <section aria-labelledby="coming">
        <div className="sec">
          <h2 id="coming">Coming up</h2>
          <span className="num">{work.scheduled.length}</span>
        </div>
        <BriefRows rows={work.scheduled} empty="Nothing is scheduled." />
      </section>
      <ReadingSections figures={figures} />
      {mayEver(actor, 'saveSettings') && <BackupSection news={tellLastBackup(lastBackup, instant)} />}
    </>
  )
}
