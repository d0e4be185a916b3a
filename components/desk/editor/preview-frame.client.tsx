'use client'

import { useEffect, useRef } from 'react'

interface PreviewFrameProps {
  slug: string
  /** The version that is stored: the page is loaded again when it changes. */
  version: number | null
}

/** The brief as readers will see it, as far as it is saved. It stays where somebody has scrolled to. */
export function PreviewFrame({ slug, version }: PreviewFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const shown = useRef(version)
  /** Where the page is to be scrolled to once it has loaded again; `null` where nothing is awaited. */
  const top = useRef<number | null>(null)
  const address = `/api/desk/brief-preview/${slug}`
  useEffect(() => {
    if (version === shown.current) return
    shown.current = version
    top.current ??= frame.current?.contentDocument?.defaultView?.scrollY ?? 0
    frame.current?.contentWindow?.location.replace(address)
  }, [version, address])
  return (
    <iframe
      ref={frame}
      src={address}
      sandbox="allow-same-origin"
      title="The brief as readers will see it"
      onLoad={() => {
        if (top.current === null) return
        frame.current?.contentDocument?.defaultView?.scrollTo({ top: top.current, behavior: 'instant' })
        top.current = null
      }}
    />
  )
}
