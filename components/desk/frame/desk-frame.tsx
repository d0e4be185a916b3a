import Link from 'next/link'
import type { ReactNode } from 'react'
import { SignOutButton } from './sign-out-button.client.tsx'

/** A place of the desk in the list at its side. */
export interface DeskPlace {
  href: string
  label: string
  /** How many things wait there; null where nothing is counted. */
  waiting: number | null
}

interface DeskFrameProps {
  site: string
  /** Who has signed in, with what they may do. */
  who: { name: string; roles: string }
  groups: readonly { label: string | null; places: readonly DeskPlace[] }[]
  /** Where one begins a brief; `null` for whoever may not. */
  newBrief: string | null
  children: ReactNode
}

/** What is around every page of the desk: its name, its places, and who one is here. */
export function DeskFrame({ site, who, groups, newBrief, children }: DeskFrameProps) {
  return (
    <>
      <header className="mast">
        <button className="btn" type="button" popoverTarget="rail">
          Menu
        </button>
        <Link className="name" href="/admin">
          {site} <span>Desk</span>
        </Link>
        {newBrief !== null && (
          <Link className="btn new" href={newBrief}>
            New brief
          </Link>
        )}
        <Link className="who" href="/admin/account">
          <span dir="auto">{who.name}</span>, {who.roles}
        </Link>
        <SignOutButton label="Sign out" />
      </header>
      <div className="frame railed">
        <nav className="rail" id="rail" popover="auto" aria-label="Desk">
          {groups.map(({ label, places }) => (
            <div key={label ?? ''}>
              {label !== null && <p className="label">{label}</p>}
              <ul>
                {places.map((place) => (
                  <li key={place.href}>
                    <Link href={place.href}>
                      {place.label}
                      {place.waiting !== null && place.waiting > 0 && (
                        <span className="num">{place.waiting}</span>
                      )}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
          <p className="pt">
            <a className="small" href="/">
              Reader pages
            </a>
          </p>
        </nav>
        <main className="page" id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  )
}
