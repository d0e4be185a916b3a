import type { ReactNode } from 'react'

interface DeskHeadingProps {
  title: string
  /** One line below it. */
  note?: string
  /** What can be done here. */
  children?: ReactNode
}

/** The head of a page of the desk. */
export function DeskHeading({ title, note, children }: DeskHeadingProps) {
  return (
    <div className="head">
      <div>
        <h1>{title}</h1>
        {note !== undefined && <p>{note}</p>}
      </div>
      {children && <div className="acts">{children}</div>}
    </div>
  )
}
