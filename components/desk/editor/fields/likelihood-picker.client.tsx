'use client'

import { useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Likelihood } from '#domain/judgments/likelihood.ts'
import { toLikelihood, yardsticks } from '#domain/judgments/yardsticks.ts'
import { useSiteYardstick } from './from-record.client.tsx'

interface LikelihoodPickerProps {
  /** What it is of, for whoever does not see where it stands. */
  of: string
  value: Likelihood | null
  onChange: (likelihood: Likelihood | null) => void
}

/** The terms of a yardstick side by side, each with its range; one of them, or none. */
export function LikelihoodPicker({ of, value, onChange }: LikelihoodPickerProps) {
  const name = useId()
  const [isOpen, setOpen] = useState(value !== null)
  const [shown, setShown] = useState(useSiteYardstick())
  const none = useRef<HTMLInputElement>(null)
  const open = () => {
    flushSync(() => setOpen(true))
    // The button that had the focus is gone.
    none.current?.focus()
  }
  if (!isOpen)
    return (
      <button className="lnk small" type="button" onClick={open}>
        Give it a likelihood<span className="vh"> for {of}</span>
      </button>
    )
  const { id, name: yardstick, terms } = yardsticks[value?.yardstick ?? shown]
  const other = yardsticks[id === 'icd-203' ? 'phia' : 'icd-203']
  return (
    <fieldset className="scale">
      <legend>
        Likelihood<span className="vh"> of {of}</span>, {yardstick}
      </legend>
      <div className="terms">
        <label>
          <input
            ref={none}
            type="radio"
            name={name}
            checked={value === null}
            onChange={() => onChange(null)}
          />
          <span>none</span>
        </label>
        {terms.map(({ term, low, high }) => (
          <label key={term}>
            <input
              type="radio"
              name={name}
              checked={value?.term === term}
              onChange={() => onChange(toLikelihood(term, id))}
            />
            <span>{term}</span>
            <span className="num">
              {low}–{high}%
            </span>
          </label>
        ))}
      </div>
      <button
        className="lnk small"
        type="button"
        onClick={() => {
          setShown(other.id)
          // A term is never carried over: on another yardstick one is chosen anew.
          if (value !== null) onChange(null)
        }}
      >
        Use the {other.name} yardstick instead
      </button>
    </fieldset>
  )
}
