import type { ReactNode } from 'react'
import { ReadyMain } from './ready-main.client.tsx'

interface BarePageProps {
  /** The publication's name. */
  site: string
  title: string
  children: ReactNode
}

/** A page of the desk for whoever is not in yet: no way to anywhere but to the readers' pages. */
export function BarePage({ site, title, children }: BarePageProps) {
  return (
    <>
      <header className="mast bare">
        <a className="name" href="/">
          {site} <span>Desk</span>
        </a>
        <a className="small" href="/">
          Reader pages
        </a>
      </header>
      <ReadyMain className="page narrow">
        <h1>{title}</h1>
        {children}
      </ReadyMain>
    </>
  )
}
