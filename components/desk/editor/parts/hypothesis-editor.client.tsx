'use client'

import { useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { Hypothesis } from '#domain/briefs/brief-content.ts'
import type { RunRole } from '#domain/briefs/runs.ts'
import { toFieldName } from '#domain/editing/advice/advice.ts'
import { getRole, setRole } from '#domain/editing/set-role.ts'
import { toLine } from '#domain/editing/to-line.ts'
import { goToField } from '#components/desk/editor/go-to-field.ts'
import { LikelihoodPicker } from '#components/desk/editor/fields/likelihood-picker.client.tsx'
import { TextField } from '#components/desk/editor/fields/text-field.client.tsx'
import type { PartEditorProps } from './part-editor-props.ts'
import { ProseField } from '#components/desk/editor/prose/prose-field.client.tsx'

interface HypothesisProps extends Pick<PartEditorProps<Hypothesis>, 'part' | 'onChange'> {
  letter: string
  controls: ReactNode
}

const sides: readonly { role: RunRole; label: string; placeholder: string }[] = [
  { role: 'support', label: 'Evidence for', placeholder: 'What supports it, with its source: [1].' },
  {
    role: 'uncertainty',
    label: 'Doubts',
    placeholder: 'What counts against it or is not known, or “none found”.',
  },
]

/** One explanation: what it states, and side by side what speaks for and against it. */
export function HypothesisEditor({ part, letter, onChange, controls }: HypothesisProps) {
  // A field that was emptied stays: somebody may go on writing in it.
  const [isOpen, setOpen] = useState(part.name !== null)
  const hasName = isOpen || part.name !== null
  const giveName = () => {
    flushSync(() => setOpen(true))
    goToField({ section: null, field: toFieldName(part.key, 'name') })
  }
  const set = (role: RunRole) => (text: string) =>
    onChange(role, { ...part, runs: setRole(part.runs, { role, text }) })
  return (
    <div className="hyp">
      <b aria-hidden="true">{letter}</b>
      <div>
        {hasName && (
          <div className="called" data-field={toFieldName(part.key, 'name')}>
            <TextField
              label={`Name of hypothesis ${letter}`}
              placeholder="No name"
              value={part.name ?? ''}
              onChange={(typed) => onChange('name', { ...part, name: toLine(typed).trim() || null })}
            />
          </div>
        )}
        <div data-field={toFieldName(part.key)}>
          <ProseField
            label={`Hypothesis ${letter}`}
            value={getRole(part.runs, 'statement')}
            placeholder="One explanation. It cannot be true if another one is."
            onChange={set('statement')}
          />
        </div>
        <div className="pair">
          {sides.map(({ role, label, placeholder }) => (
            <div key={role} data-field={toFieldName(part.key, role)}>
              <span className="label" aria-hidden="true">
                {label}
              </span>
              <ProseField
                label={`${label}, hypothesis ${letter}`}
                value={getRole(part.runs, role)}
                placeholder={placeholder}
                onChange={set(role)}
              />
            </div>
          ))}
        </div>
        {!hasName && (
          <button className="lnk small" type="button" onClick={giveName}>
            Give it a name<span className="vh"> (hypothesis {letter})</span>
          </button>
        )}
        <LikelihoodPicker
          of={`hypothesis ${letter}`}
          value={part.likelihood}
          onChange={(likelihood) => onChange(null, { ...part, likelihood })}
        />
        {controls}
      </div>
    </div>
  )
}
