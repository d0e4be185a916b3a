'use client'

import { useState, type ReactNode } from 'react'

interface SideColumnProps {
  slug: string
  /** Changes with every save: the preview shows what is saved. */
  saved: string
  /** The checks. */
  children: ReactNode
}

const views = { checks: 'Checks', preview: 'Preview' } as const
const widths = { phone: 'Phone', desktop: 'Desktop' } as const

/** Beside the text: what is to be said of it, or how readers will see it. */
export function SideColumn({ slug, saved, children }: SideColumnProps) {
  const [view, setView] = useState<keyof typeof views>('checks')
  // Kept while the checks are looked at.
  const [width, setWidth] = useState<keyof typeof widths>('phone')
  const address = `/api/desk/brief-preview/${slug}`
  return (
    <aside className="checks-column" aria-label="Checks and preview">
      <Choice legend="Beside the text" options={views} value={view} onChange={setView} />
      {view === 'checks' ? (
        children
      ) : (
        <div className="preview">
          <Choice legend="Preview as on a" options={widths} value={width} onChange={setWidth} />
          <p className="small">
            <a href={address} target="_blank" rel="noreferrer">
              Open at full width in a new tab
            </a>
          </p>
          <div className={`screen ${width}`}>
            <iframe
              key={saved}
              src={address}
              sandbox="allow-same-origin"
              title="The brief as readers will see it"
            />
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
