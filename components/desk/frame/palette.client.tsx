'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import type { DeskPlace } from './desk-place.ts'
import { listPageCommands } from './page-commands.ts'
import { PaletteList, type PaletteItem } from './palette-list.client.tsx'
import { useGo } from '#components/desk/leaving/use-go.client.ts'
import { useOpenKey } from './use-open-key.client.ts'
import { useReady } from './use-ready.client.ts'

interface PaletteProps {
  places: readonly DeskPlace[]
  newBrief: string | null
}

/** Everything that can be done from here, by its name: what the page offers, places, and briefs by their titles. */
export function Palette({ places, newBrief }: PaletteProps) {
  const isReady = useReady()
  const dialog = useRef<HTMLDialogElement>(null)
  const go = useGo()
  // Null while it is closed: what a page offers is looked up when somebody asks for it.
  const [ofPage, setOfPage] = useState<readonly PaletteItem[] | null>(null)
  const open = useCallback(() => {
    if (document.querySelector('dialog[open]') !== null) return
    setOfPage(
      listPageCommands(document).map(({ label, run }) => ({
        id: `page ${label}`,
        label,
        note: 'on this page',
        run,
      })),
    )
    dialog.current?.showModal()
  }, [])
  useOpenKey(open)
  const ways = useMemo(() => {
    const all = places.map(({ href, label, letter }) => ({ href, label, keys: `G ${letter.toUpperCase()}` }))
    const withNew = newBrief === null ? all : [{ href: newBrief, label: 'New brief', keys: 'C' }, ...all]
    return withNew.map(({ href, label, keys }) => ({
      id: href,
      label,
      note: keys,
      run: () => go(href),
    }))
  }, [places, newBrief, go])
  return (
    <>
      <button className="btn find" type="button" inert={!isReady} onClick={open}>
        Find or do
      </button>
      <dialog className="palette" ref={dialog} aria-label="Find or do" onClose={() => setOfPage(null)}>
        {ofPage !== null && (
          <PaletteList commands={[...ofPage, ...ways]} onClose={() => dialog.current?.close()} onOpen={go} />
        )}
      </dialog>
    </>
  )
}
