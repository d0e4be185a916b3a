import type { BackupNews } from '#domain/backups/tell-last-backup.ts'

/** How old the last backup is, and what to do about it if it is too old. */
export function BackupSection({ news: { text, isLate } }: { news: BackupNews }) {
  return (
    <section aria-labelledby="backup">
      <div className="sec">
        <h2 id="backup">Backup</h2>
      </div>
      <p>{isLate ? <strong>{text}</strong> : text}</p>
      {isLate && (
        <p className="quiet small">
          Make one with <code>desk backup FILE</code>, or one each day with{' '}
          <code>desk backup --every day FOLDER</code>.
        </p>
      )}
    </section>
  )
}
