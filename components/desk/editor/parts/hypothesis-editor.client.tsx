'use client'

import type { ReactNode } from 'react'
import type { Hypothesis } from '#domain/briefs/brief-content.ts'
import type { RunRole } from '#domain/briefs/runs.ts'
import { toFieldName } from '#domain/editing/advice/advice.ts'
import { getRole, setRole } from '#domain/editing/set-role.ts'
import { LikelihoodPicker } from '#components/desk/editor/fields/likelihood-picker.client.tsx'
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
  const set = (role: RunRole) => (text: string) =>
    onChange(role, { ...part, runs: setRole(part.runs, { role, text }) })
  return (
    <div className="hyp" data-field={toFieldName(part.key)}>
      <b aria-hidden="true">{letter}</b>
      <div>
        <ProseField
          label={`Hypothesis ${letter}`}
          value={getRole(part.runs, 'statement')}
          placeholder="One explanation. It cannot be true if another one is."
          onChange={set('statement')}
        />
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
