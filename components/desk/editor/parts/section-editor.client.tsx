'use client'

import { Fragment } from 'react'
import type { Part, Section } from '#domain/briefs/brief-content.ts'
import { insertPart } from '#domain/editing/edit-parts.ts'
import { blankHypothesis } from '#domain/editing/blank-content.ts'
import { AddName } from '#components/desk/editor/fields/add-name.client.tsx'
import { useEditing } from '#components/desk/editor/editing.client.tsx'
import { PartThreads } from '#components/desk/editor/part-threads.client.tsx'
import { makeKey } from '#components/desk/editor/make-key.ts'
import { PartEditor } from './part-editor.client.tsx'

interface SectionEditorProps {
  section: Section
  at: number
  letters: readonly (string | null)[]
}

/** One section of the layout, its parts in their order. */
export function SectionEditor({ section, at, letters }: SectionEditorProps) {
  const { kind, number, title, parts } = section
  return (
    <section className="part" id={`section-${kind}`} aria-labelledby={`title-${at}`}>
      <h2 id={`title-${at}`} tabIndex={-1}>
        <b>{number}</b> <span>{title}</span>
      </h2>
      <div className={kind === 'tags' ? 'body toks' : 'body'}>
        {parts.map((part, place) => (
          <Fragment key={'key' in part ? part.key : `${part.kind} ${place}`}>
            <PartEditor part={part} section={at} at={place} letter={letters[place] ?? null} />
            <PartThreads part={part} />
          </Fragment>
        ))}
        <AddPart section={section} at={at} />
      </div>
    </section>
  )
}

/** What can be added to a section, behind the last part of its kind. */
function AddPart({ section: { kind, parts }, at }: Pick<SectionEditorProps, 'section' | 'at'>) {
  const { change } = useEditing()
  const add = (part: Part) => {
    const last = parts.findLastIndex((one) => one.kind === part.kind)
    const place = last < 0 ? parts.length : last + 1
    change(null, (content) => insertPart(content, { section: at, part: place }, part))
  }
  if (kind === 'hypotheses')
    return (
      <button
        className="btn"
        type="button"
        onClick={() => add({ ...blankHypothesis(), key: makeKey() } as Part)}
      >
        Add a hypothesis
      </button>
    )
  if (kind === 'bluf')
    return (
      <button
        className="btn"
        type="button"
        onClick={() =>
          add({
            kind: 'judgment',
            key: makeKey(),
            role: 'key-judgment',
            runs: [],
            likelihood: null,
            confidence: null,
          })
        }
      >
        Add a key judgment
      </button>
    )
  if (kind === 'entities')
    return (
      <AddName
        label="Add a person, organisation, place …"
        kind="entity"
        onAdd={(name) => add({ kind: 'entity', key: makeKey(), name, description: null })}
      />
    )
  if (kind === 'tags')
    return <AddName label="Add a tag" kind="tag" onAdd={(name) => add({ kind: 'tag', name })} />
  return null
}
