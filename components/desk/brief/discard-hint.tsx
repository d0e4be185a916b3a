/** What goes with a draft that is thrown away: the whole brief, where nothing of it was ever submitted. */
export function DiscardHint({ hasRevisions }: { hasRevisions: boolean }) {
  return (
    <p className="hint">
      {hasRevisions
        ? 'Everything written since the last submitted revision will be lost. Submitted revisions stay in the record, and nothing changes for readers.'
        : 'The whole brief will be deleted, and its text cannot be recovered: it has never been submitted.'}
    </p>
  )
}
