import type { Metadata } from 'next'
import { requireVisit } from '#app/(desk)/admin/visit.ts'
import { BackupSection } from '#components/desk/frame/backup-section.tsx'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { JobsView } from '#components/desk/jobs/jobs-view.tsx'
import { tellLastBackup } from '#domain/backups/tell-last-backup.ts'
import { tellFailures } from '#domain/jobs/tell-failures.ts'
import { getLastBackup } from '#server/backups/make-backup.ts'
import { getJobs } from '#server/jobs/get-jobs.ts'

export const metadata: Metadata = { title: 'Jobs' }

export default async function JobsPage() {
  const { db, now } = await requireVisit('retryJobs')
  const [jobs, lastBackup] = await Promise.all([getJobs(db), getLastBackup(db)])
  const instant = now.toISOString()
  const failures = tellFailures(jobs, instant)
  return (
    <>
      <DeskHeading title="Jobs" note="What is published, printed and sent automatically." />
      {failures.length === 0 ? (
        <p className="pt">Everything is running.</p>
      ) : (
        <p className="note is-stop">
          <b>{failures.join(' ')}</b>
        </p>
      )}
      <JobsView jobs={jobs} />
      <BackupSection news={tellLastBackup(lastBackup, instant)} />
    </>
  )
}
