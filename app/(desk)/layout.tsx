import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '#components/desk/styles/desk.css'

export const metadata: Metadata = {
  title: { default: 'Desk', template: '%s – Desk' },
  robots: { index: false, follow: false },
  // None, so that no browser asks for one that is not there.
  icons: { icon: 'data:,' },
}

// Every page of the desk is of the person who asks for it.
export const dynamic = 'force-dynamic'

export default function DeskDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <a className="skip" href="#content">
          Skip to content
        </a>
        {children}
      </body>
    </html>
  )
}
