'use client'

import { useMemo, useState } from 'react'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { withBlanks } from '#domain/editing/blank-content.ts'
import { listConflicts, mergeTexts } from '#domain/editing/merge-texts.ts'

interface ConflictNoteProps {
  mine: BriefContent
  theirs: BriefContent
  /** Saves what was put together. */
  onKeep: (content: BriefContent) => void
}

/** Both texts side by side where they differ, to choose from piece by piece. Nothing is lost before one is chosen. */
export function ConflictNote({ mine, theirs, onKeep }: ConflictNoteProps) {
  const other = useMemo(() => withBlanks(theirs), [theirs])
  const conflicts = useMemo(() => listConflicts(mine, other), [mine, other])
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const choose = (id: string, isTheirs: boolean) => {
    const next = new Set(chosen)
    if (isTheirs) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  return (
    <section className="note is-stop conflict" role="alert" aria-labelledby="conflict-title">
      <h2 id="conflict-title">Somebody else has saved this brief since you began</h2>
      <p>Neither text is lost. Choose which version of each piece to keep, then save.</p>
      {conflicts.map(({ id, title, mine: own, theirs: saved }) => (
        <fieldset className="ab" key={id}>
          <legend>{title}</legend>
          {[
            { label: 'Yours', text: own, isTheirs: false },
            { label: 'Theirs', text: saved, isTheirs: true },
          ].map(({ label, text, isTheirs }) => (
            <label key={label}>
              <input
                type="radio"
                name={`conflict-${id}`}
                checked={chosen.has(id) === isTheirs}
                onChange={() => choose(id, isTheirs)}
              />
              <b>{label}</b>
              <span className="out" dir="auto">
                {text || 'Nothing'}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <div className="acts">
        <button className="btn pri" type="button" onClick={() => onKeep(mergeTexts(mine, other, chosen))}>
          Save your choices
        </button>
      </div>
    </section>
  )
}
