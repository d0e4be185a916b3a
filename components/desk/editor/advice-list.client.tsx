'use client'

import { useRef, useState } from 'react'
import { SubmitForm } from '#components/desk/form/submit-form.client.tsx'
import { Field } from '#components/desk/form/field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { goToField, takeOutAndGo } from './go-to-field.ts'
import type { Advice } from '#domain/editing/advice/advice.ts'
import type { Dismissal } from '#domain/editing/advice/dismissal.ts'

interface AdviceListProps {
  advice: readonly Advice[]
  dismissed: readonly Dismissal[]
  /** All that is set aside from now on. */
  onChange: (dismissals: readonly Dismissal[]) => void
}

/** What is to be said of the text, each with its reason and where the rule comes from. Advice can be set aside. */
export function AdviceList({ advice, dismissed, onChange }: AdviceListProps) {
  const nothing = useRef<HTMLParagraphElement>(null)
  const open = useRef<HTMLUListElement>(null)
  return (
    <>
      {advice.length === 0 && (
        <p className="none" tabIndex={-1} ref={nothing}>
          Nothing to flag.
        </p>
      )}
      <ul className="checks" ref={open}>
        {advice.map((one) => (
          <AdviceItem
            key={one.id}
            advice={one}
            onDismiss={(row, reason) =>
              takeOutAndGo(
                row,
                () => onChange([...dismissed, { id: one.id, what: one.what, reason }]),
                () => nothing.current,
              )
            }
          />
        ))}
      </ul>
      {dismissed.length > 0 && (
        <details className="pt">
          <summary className="small">Set aside: {dismissed.length}. The verifier sees why.</summary>
          <ul className="checks">
            {dismissed.map(({ id, what, reason }) => (
              <li key={id}>
                <b>{what}</b>
                <p dir="auto">{reason}</p>
                <button
                  className="lnk small"
                  type="button"
                  aria-label={`Bring back: ${what}`}
                  onClick={({ currentTarget }) => {
                    const row = currentTarget.closest('li')
                    if (row)
                      takeOutAndGo(
                        row,
                        () => onChange(dismissed.filter((one) => one.id !== id)),
                        () => open.current?.querySelector('li') ?? null,
                      )
                  }}
                >
                  Bring back
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

interface AdviceItemProps {
  advice: Advice
  onDismiss: (row: HTMLElement, reason: string) => void
}

function AdviceItem({ advice, onDismiss }: AdviceItemProps) {
  const { id, weight, what, why, source } = advice
  const row = useRef<HTMLLIElement>(null)
  const [isAsked, setAsked] = useState(false)
  const [isMissing, setMissing] = useState(false)
  return (
    <li className={weight === 'required' ? 'is-stop' : 'is-ask'} tabIndex={-1} ref={row}>
      <span className="kind">{weight === 'required' ? 'Required' : 'Advice'}</span>
      <b>{what}</b>
      <p>{why}</p>
      <cite>{source}</cite>
      <div className="acts">
        <button
          className="lnk small"
          type="button"
          aria-label={`Go to it: ${what}`}
          onClick={() => goToField(advice)}
        >
          Go to it
        </button>
        {weight === 'advice' && (
          <button
            className="lnk small"
            type="button"
            aria-expanded={isAsked}
            aria-label={`Set aside: ${what}`}
            onClick={() => setAsked(!isAsked)}
          >
            Set aside
          </button>
        )}
      </div>
      {isAsked && (
        <SubmitForm
          label="Set aside"
          busyLabel="Set aside"
          onSubmit={(fields) => {
            const reason = readField(fields, 'reason').trim()
            setMissing(reason === '')
            if (reason !== '' && row.current) onDismiss(row.current, reason)
            return Promise.resolve()
          }}
        >
          <Field
            id={`reason-${id}`}
            name="reason"
            label="Why it does not apply here"
            required
            maxLength={1000}
            error={isMissing ? 'Write a reason.' : ''}
            autoFocus
          />
        </SubmitForm>
      )}
    </li>
  )
}
