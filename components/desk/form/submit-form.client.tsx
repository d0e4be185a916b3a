'use client'

import { useState, type ReactNode } from 'react'

interface SubmitFormProps {
  label: string
  /** What the button says while the desk works. */
  busyLabel: string
  onSubmit: (fields: FormData) => Promise<void>
  children: ReactNode
  /** `stop` for what cannot be undone. */
  tone?: 'pri' | 'stop'
  /** Further buttons beside the first. */
  beside?: ReactNode
}

/** A form with one filled button that cannot be pressed twice, and keeps what was typed. */
export function SubmitForm({ label, busyLabel, onSubmit, children, tone = 'pri', beside }: SubmitFormProps) {
  const [isBusy, setBusy] = useState(false)
  return (
    <form
      className="form"
      method="post"
      onSubmit={(event) => {
        // A button with an address of its own is the browser's affair.
        if (isElsewhere(event.nativeEvent)) return
        event.preventDefault()
        if (isBusy) return
        setBusy(true)
        void onSubmit(new FormData(event.currentTarget)).finally(() => setBusy(false))
      }}
    >
      {children}
      <div className="acts">
        <button className={`btn ${tone}`} type="submit" aria-disabled={isBusy}>
          {isBusy ? busyLabel : label}
        </button>
        {beside}
      </div>
    </form>
  )
}

function isElsewhere(event: Event): boolean {
  return event instanceof SubmitEvent && event.submitter?.hasAttribute('formaction') === true
}
