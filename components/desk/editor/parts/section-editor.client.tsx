'use client'

import { Fragment } from 'react'
import type { Part, Section, SectionKind } from '#domain/briefs/brief-content.ts'
import { noKey } from '#domain/briefs/keys.ts'
import { namePart } from '#domain/editing/name-part.ts'
import { addPart } from '#domain/editing/edit-parts.ts'
import { blankHypothesis, blankJudgment, blankScenario } from '#domain/editing/blank-parts.ts'
import { toFieldName } from '#domain/editing/advice/advice.ts'
import { listLabelPlaces } from '#domain/reviews/comment-places.ts'
import { AddName } from '#components/desk/editor/fields/add-name.client.tsx'
import { useEditing } from '#components/desk/editor/editing.client.tsx'
import { PartThreads, ThreadsAt } from '#components/desk/editor/part-threads.client.tsx'
import { addAndGo } from '#components/desk/editor/go-to-field.ts'
import { makeKey } from '#components/desk/editor/make-key.ts'
import { PartEditor } from './part-editor.client.tsx'

interface SectionEditorProps {
  section: Section
  at: number
  letters: readonly (string | null)[]
  /** What comments on it name. */
  place: string
}

/** One section of the layout, its parts in their order. */
export function SectionEditor({ section, at, letters, place }: SectionEditorProps) {
  const { kind, number, title, parts } = section
  const labels = listLabelPlaces(parts, place)
  return (
    <section
      className="part"
      id={`section-${kind}`}
      aria-labelledby={`title-${at}`}
      data-field={toFieldName(place)}
    >
      <h2 id={`title-${at}`} tabIndex={-1}>
        <b>{number}</b> <span>{title}</span>
      </h2>
      <ThreadsAt keys={[place]} />
      <div className={kind === 'tags' ? 'body toks' : 'body'}>
        {parts.map((part, partAt) => (
          <Fragment key={'key' in part ? part.key : `${part.kind} ${partAt}`}>
            <PartEditor
              part={part}
              name={namePart(section, partAt)}
              section={at}
              at={partAt}
              letter={letters[partAt] ?? null}
            />
            <PartThreads part={part} label={labels[partAt] ?? null} />
          </Fragment>
        ))}
        <AddPart kind={kind} at={at} />
      </div>
    </section>
  )
}

type AddedPart = Exclude<Part, { kind: 'subheading' | 'key-points' | 'tag' }>

const paragraph = {
  label: 'Add a paragraph',
  part: { kind: 'passage', key: noKey, form: 'paragraph', text: '' },
} as const

/** What the sections of a kind can have more of, besides names. */
const additions: Partial<Record<SectionKind, readonly { label: string; part: AddedPart }[]>> = {
  bluf: [{ label: 'Add a key judgment', part: blankJudgment('key-judgment') }],
  hypotheses: [{ label: 'Add a hypothesis', part: blankHypothesis() }],
  analysis: [paragraph],
  implications: [paragraph],
  recommendations: [paragraph, { label: 'Add a scenario', part: blankScenario('other') }],
  other: [paragraph],
}

/** What can be added to a section. It takes what is typed next. */
function AddPart({ kind, at }: { kind: SectionKind; at: number }) {
  const { change } = useEditing()
  const add = (part: Part) => change(null, (content) => addPart(content, at, part))
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
  return additions[kind]?.map(({ label, part }) => (
    <button
      key={label}
      className="btn"
      type="button"
      onClick={() => {
        const key = makeKey()
        addAndGo(key, () => add({ ...part, key }))
      }}
    >
      {label}
    </button>
  ))
}
