'use client'

import { useId } from 'react'
import { confidenceLevels, type Confidence } from '#domain/judgments/confidence.ts'

interface ConfidencePickerProps {
  of: string
  value: Confidence | null
  onChange: (confidence: Confidence | null) => void
}

/** How far a judgment can be relied on, and why. */
export function ConfidencePicker({ of, value, onChange }: ConfidencePickerProps) {
  const name = useId()
  return (
    <div className="sure">
      <fieldset>
        <legend>
          Confidence<span className="vh"> in {of}</span>
        </legend>
        <div className="seg">
          <label>
            <input type="radio" name={name} checked={value === null} onChange={() => onChange(null)} />
            none
          </label>
          {confidenceLevels.map((level) => (
            <label key={level}>
              <input
                type="radio"
                name={name}
                checked={value?.level === level}
                onChange={() => onChange({ level, reason: value?.reason ?? null })}
              />
              {level}
            </label>
          ))}
        </div>
      </fieldset>
      {value !== null && (
        <div className="field">
          <label htmlFor={`${name}-reason`}>Because</label>
          <textarea
            id={`${name}-reason`}
            dir="auto"
            rows={1}
            spellCheck
            value={value.reason ?? ''}
            onChange={({ target }) =>
              onChange({ ...value, reason: target.value.replaceAll('\n', ' ') || null })
            }
          />
        </div>
      )}
    </div>
  )
}
