'use client'

import { CommandForm } from '#components/desk/form/command-form.client.tsx'

/** Begins the next draft with the text of an earlier revision. */
export function RestoreForm({ slug, revision }: { slug: string; revision: number }) {
  return (
    <details>
      <summary>
        Restore as a new draft<span className="vh">: revision {revision}</span>
      </summary>
      <CommandForm
        command="restoreRevision"
        toInput={() => ({ slug, revision })}
        nextAddress={() => `/admin/briefs/${slug}/edit`}
        label={`Restore revision ${revision}`}
        busyLabel="Restoring…"
      >
        <p className="hint">
          Starts a new draft with the text and marking of revision {revision}. The record keeps every
          revision, and readers see no change until the draft has been submitted, verified and published.
        </p>
      </CommandForm>
    </details>
  )
}
