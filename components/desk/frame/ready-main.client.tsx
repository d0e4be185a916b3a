'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import { useReady } from './use-ready.client.ts'

interface ReadyMainProps {
  className: string
  children: ReactNode
}

/**
 * What a page of the desk is about. Until its script listens it takes no clicks and no words, for they would be lost; then
 * the field that is to have the focus gets it.
 */
export function ReadyMain({ className, children }: ReadyMainProps) {
  const isReady = useReady()
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isReady && document.activeElement === document.body)
      main.current?.querySelector<HTMLElement>('[autofocus]')?.focus()
  }, [isReady])
  return (
    <main className={className} id="content" tabIndex={-1} inert={!isReady} ref={main}>
      {children}
    </main>
  )
}
