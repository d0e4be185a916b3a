import type { ReactNode } from 'react'

interface DeskSectionProps {
  id: string
  title: string
  /** How many things are in it, where that is told. */
  count?: number
  note?: string
  children: ReactNode
}

/** A part of a page of the desk under its own heading. */
export function DeskSection({ id, title, count, note, children }: DeskSectionProps) {
  return (
    <section aria-labelledby={id}>
      <div className="sec">
        <h2 id={id}>{title}</h2>
        {count !== undefined && <span className="num">{count}</span>}
        {note !== undefined && <span className="quiet small">{note}</span>}
      </div>
      {children}
    </section>
  )
}
