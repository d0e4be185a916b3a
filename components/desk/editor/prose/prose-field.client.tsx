'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { EditorView } from '@codemirror/view'
import { addSource, nextNumber } from '#domain/editing/edit-sources.ts'
import type { Likelihood } from '#domain/judgments/likelihood.ts'
import { useEditing, useSources } from '#components/desk/editor/editing.client.tsx'
import { blankSource } from '#components/desk/editor/blank-source.ts'
import { FormatBar } from './format-bar.tsx'
import { openProse } from './open-prose.client.ts'
import { loadCiteList } from './load-cite-list.client.ts'
import { insertLink, openBracket, toggleMark } from './prose-commands.client.ts'
import { setProseContext } from './prose-context.client.ts'
import { setProse } from './set-prose.client.ts'

interface ProseFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** Said in it while it is empty. */
  placeholder?: string
  /** How it reads: as the bottom line does, or as running text. */
  look?: 'lead' | 'text'
  /** The likelihood given to what the text judges: the sentence that it is about is marked. */
  likelihood?: Likelihood | null
}

/** Text in place: it looks as readers will see it, and its marks show while it is written. Its words are Markdown. */
export function ProseField(props: ProseFieldProps) {
  const { label, value, placeholder = '', look = 'text', likelihood = null } = props
  const { change } = useEditing()
  const sources = useSources()
  const host = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<EditorView | null>(null)
  const latest = useRef({ ...props, sources })
  useLayoutEffect(() => {
    latest.current = { ...props, sources }
  })
  const addAnother = () => {
    const number = nextNumber(latest.current.sources)
    change(null, (one) => addSource(one, blankSource()))
    return number
  }
  useLayoutEffect(() => {
    if (!host.current) return
    const opened = openProse({
      parent: host.current,
      text: latest.current.value,
      label: () => latest.current.label,
      placeholder,
      onType: (text) => latest.current.onChange(text),
      addSource: addAnother,
    })
    setView(opened)
    return () => opened.destroy()
    // Opened once: what changes later reaches it by the two effects below.
  }, [])
  useEffect(() => {
    if (view) setProse(view, value)
  }, [view, value])
  useEffect(() => {
    view?.dispatch({ effects: setProseContext.of({ sources, likelihood }) })
  }, [view, sources, likelihood, label])
  const run = (act: (view: EditorView) => boolean) => () => {
    if (!view) return
    view.focus()
    act(view)
  }
  return (
    <div
      className={`prose ${look}`}
      onBlur={() => view && setTimeout(() => setProse(view, latest.current.value))}
    >
      <FormatBar
        of={label}
        on={{
          bold: run(toggleMark('**')),
          italic: run(toggleMark('*')),
          link: run(insertLink),
          cite: run((opened) => {
            openBracket(opened)
            void loadCiteList(opened, addAnother).then((openList) => openList(opened))
            return true
          }),
        }}
      />
      <div ref={host} />
      {!view && <div className="waiting">{value || placeholder}</div>}
    </div>
  )
}
