import type { ReactNode } from 'react'
import { DeskKeys } from './desk-keys.client.tsx'
import { DeskLink } from '#components/desk/leaving/desk-link.client.tsx'
import type { DeskPlace } from './desk-place.ts'
import { Palette } from './palette.client.tsx'
import { PlaceLink } from './place-link.client.tsx'
import { ReadyMain } from './ready-main.client.tsx'
import { SignOutButton } from './sign-out-button.client.tsx'
import { StaleNote } from './stale-note.client.tsx'

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
        <DeskLink className="name" href="/admin">
          {site} <span>Desk</span>
        </DeskLink>
        <Palette places={groups.flatMap(({ places }) => places)} newBrief={newBrief} />
        {newBrief !== null && (
          <DeskLink className="btn new" href={newBrief}>
            New brief
          </DeskLink>
        )}
        <DeskLink className="who" href="/admin/account">
          <span dir="auto">{who.name}</span>, {who.roles}
        </DeskLink>
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
                    <PlaceLink place={place} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
          <p className="pt">
            <DeskLink className="small" href="/admin/account">
              Your account
            </DeskLink>
            <a className="small" href="/">
              Reader pages
            </a>
          </p>
          <div className="pt out">
            <SignOutButton label="Sign out" />
          </div>
        </nav>
        <ReadyMain className="page">
          <StaleNote />
          {children}
        </ReadyMain>
      </div>
      <footer className="deskfoot">
        <DeskKeys places={groups.flatMap(({ places }) => places)} newBrief={newBrief} />
      </footer>
    </>
  )
}
