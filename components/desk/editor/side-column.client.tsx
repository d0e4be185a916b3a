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
type View = keyof typeof views

/** Beside the text: what is to be said of it, or how readers will see it on a phone. */
export function SideColumn({ slug, saved, children }: SideColumnProps) {
  const [view, setView] = useState<View>('checks')
  const address = `/api/desk/brief-preview/${slug}`
  return (
    <aside className="checks-column" aria-label="Checks and preview">
      <fieldset className="seg">
        <legend className="vh">Beside the text</legend>
        {(Object.keys(views) as View[]).map((one) => (
          <label key={one}>
            <input type="radio" name="side" checked={view === one} onChange={() => setView(one)} />
            {views[one]}
          </label>
        ))}
      </fieldset>
      {view === 'checks' ? (
        children
      ) : (
        <div className="preview">
          <p className="small">
            <a href={address} target="_blank" rel="noreferrer">
              At full width in a tab of its own
            </a>
          </p>
          <iframe
            key={saved}
            src={address}
            sandbox="allow-same-origin"
            title="The brief as readers will see it"
          />
        </div>
      )}
    </aside>
  )
}
