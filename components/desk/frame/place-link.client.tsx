'use client'

import { usePathname } from 'next/navigation'
import { DeskLink } from '#components/desk/leaving/desk-link.client.tsx'
import type { DeskPlace } from './desk-place.ts'

/** One place of the desk in the list of all; it says where one is, and closes the menu that it stands in. */
export function PlaceLink({ place: { href, label, waiting } }: { place: DeskPlace }) {
  const path = usePathname()
  const isHere = path === href || (href !== '/admin' && path.startsWith(`${href}/`))
  return (
    <DeskLink
      href={href}
      aria-current={isHere ? 'page' : undefined}
      onClick={({ currentTarget }) => currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
    >
      {label}
      {waiting !== null && waiting > 0 && (
        <span className="num">
          {waiting}
          <span className="vh"> waiting</span>
        </span>
      )}
    </DeskLink>
  )
}
