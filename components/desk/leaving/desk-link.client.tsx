'use client'

import Link from 'next/link'
import type { ComponentProps } from 'react'
import { mayLeave } from './leaving.ts'

/** A link to another page of the desk, from around all of them: whoever has something unsent here is asked first. */
export function DeskLink(props: ComponentProps<typeof Link>) {
  return (
    <Link
      {...props}
      onNavigate={(event) => {
        if (!mayLeave()) event.preventDefault()
      }}
    />
  )
}
