'use client'

import { useMemo, useState } from 'react'
import { makeKey } from '#components/desk/editor/make-key.ts'
import { giveKeys } from '#domain/briefs/keys.ts'
import type { EditedText } from '#domain/editing/edited-brief.ts'
import type { Side, Versions } from '#domain/editing/merge/merge-lists.ts'
import { listConflicts, mergeTexts } from '#domain/editing/merge/merge-texts.ts'

interface ConflictNoteProps extends Versions<EditedText> {
  /** Whether the other text is a published correction, not a draft. */
  isCorrected: boolean
  /** Saves what was put together. */
  onKeep: (text: EditedText) => void
}

/** Both texts side by side where they differ, to choose from piece by piece. Nothing is lost before one is chosen. */
export function ConflictNote({ isCorrected, mine, theirs, base, onKeep }: ConflictNoteProps) {
  const conflicts = useMemo(() => listConflicts({ mine, theirs, base }), [mine, theirs, base])
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map())
  const keep = () => {
    const merged = mergeTexts({ mine, theirs, base }, ({ id, suggested }) => chosen.get(id) ?? suggested)
    onKeep({ ...merged, content: giveKeys(merged.content, makeKey) })
  }
  return (
    <section className="note is-stop conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title">
        {isCorrected
          ? 'A correction to this brief has been published since this draft was started'
          : 'This brief has been saved elsewhere since you began'}
      </h2>
      <p>
        Neither text is lost, and nothing more is saved until you have chosen which version of each piece to
        keep.
        {base && ' Where a piece was changed in one version only, that version is already chosen.'} Then read
        the whole text once more: the pieces have to agree.
      </p>
      {conflicts.map(({ id, title, suggested, ...texts }) => (
        <fieldset className="ab" key={id}>
          <legend>{title}</legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side}>
              <input
                type="radio"
                name={`conflict-${id}`}
                checked={(chosen.get(id) ?? suggested) === side}
                onChange={() => setChosen(new Map(chosen).set(id, side))}
              />
              <b>{side === 'mine' ? 'Yours' : isCorrected ? 'Published' : 'Saved'}</b>
              <span className="out" dir="auto">
                {texts[side] || 'Nothing'}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <div className="acts">
        <button className="btn pri" type="button" onClick={keep}>
          Save your choices
        </button>
      </div>
    </section>
  )
}
