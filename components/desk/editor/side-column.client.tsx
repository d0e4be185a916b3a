'use client'

import { useState, type ReactNode } from 'react'
import { PreviewFrame } from './preview-frame.client.tsx'

interface SideColumnProps {
  slug: string
  /** The version that is stored: the preview shows it. */
  version: number | null
  /** The checks. */
  children: ReactNode
}

const views = { checks: 'Checks', preview: 'Preview' } as const
const widths = { phone: 'Phone', desktop: 'Desktop' } as const

/** Beside the text: what is to be said of it, or how readers will see it. */
export function SideColumn({ slug, version, children }: SideColumnProps) {
  const [view, setView] = useState<keyof typeof views>('checks')
  // Kept while the checks are looked at.
  const [width, setWidth] = useState<keyof typeof widths>('phone')
  return (
    <aside className="checks-column" aria-label="Checks and preview">
      <Choice legend="Beside the text" options={views} value={view} onChange={setView} />
      {view === 'checks' ? (
        children
      ) : (
        <div className="preview">
          <Choice legend="Preview as on a" options={widths} value={width} onChange={setWidth} />
          <p className="small">
            <a href={`/api/desk/brief-preview/${slug}`} target="_blank" rel="noreferrer">
              Open at full width in a new tab
            </a>
          </p>
          <div className={`screen ${width}`}>
            <PreviewFrame slug={slug} version={version} />
          </div>
        </div>
      )}
    </aside>
  )
}

interface ChoiceProps<Value extends string> {
  legend: string
  /** Each with its label. */
  options: Readonly<Record<Value, string>>
  value: Value
  onChange: (value: Value) => void
}

function Choice<Value extends string>({ legend, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset className="seg">
      <legend className="vh">{legend}</legend>
      {(Object.keys(options) as Value[]).map((one) => (
        <label key={one}>
          <input type="radio" name={legend} checked={value === one} onChange={() => onChange(one)} />
          {options[one]}
        </label>
      ))}
    </fieldset>
  )
}
