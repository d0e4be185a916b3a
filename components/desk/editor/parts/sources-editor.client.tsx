'use client'

import { useMemo } from 'react'
import type { AdmiraltyGrade, BriefContent, Citation } from '#domain/briefs/brief-content.ts'
import {
  addSource,
  countCitations,
  moveSource,
  orderSources,
  removeSource,
} from '#domain/editing/edit-sources.ts'
import { sourcesField, toFieldName } from '#domain/editing/advice/advice.ts'
import { longestAddress } from '#domain/editing/field-limits.ts'
import { credibilityGrades, reliabilityGrades } from '#domain/sources/admiralty-words.ts'
import { fixedPlaces } from '#domain/reviews/comment-places.ts'
import { ThreadsAt } from '#components/desk/editor/part-threads.client.tsx'
import { useEditing } from '#components/desk/editor/editing.client.tsx'
import { addAndGo } from '#components/desk/editor/go-to-field.ts'
import { LineField } from '#components/desk/editor/fields/line-field.client.tsx'
import { blankSource } from '#components/desk/editor/blank-source.ts'
import { PartControls } from '#components/desk/editor/fields/part-controls.tsx'

interface SourcesEditorProps {
  /** The text that cites them; it may be a moment old. */
  content: BriefContent
  sources: readonly Citation[]
}

/** The sources, under the numbers that `[1]` in the text refers to. Where a number moves, what cites it moves with it. */
export function SourcesEditor({ content, sources }: SourcesEditorProps) {
  const { change } = useEditing()
  const cited = useMemo(() => countCitations(content), [content])
  const isOrdered = useMemo(
    () => orderSources(content).sources.every(({ key }, at) => content.sources[at]?.key === key),
    [content],
  )
  return (
    <section className="part" id="section-sources" aria-labelledby="title-sources" data-field={sourcesField}>
      <h2 id="title-sources" tabIndex={-1}>
        Sources
      </h2>
      <ThreadsAt keys={[fixedPlaces.sources]} />
      <div className="body">
        <ol className="sources">
          {sources.map((source, at) => (
            <li key={source.key} data-field={toFieldName(source.key)}>
              <b className="num">[{source.number}]</b>
              <SourceFields
                source={source}
                onChange={(field, next) =>
                  change(field === null ? null : `${source.key}/${field}`, (one) => ({
                    ...one,
                    sources: one.sources.with(at, next),
                  }))
                }
              />
              <p className="hint">{spellCited(cited.get(source.number) ?? 0)}</p>
              <PartControls
                of={`source ${source.number}`}
                onUp={at > 0 ? () => change(null, (one) => moveSource(one, source.number, -1)) : undefined}
                onDown={
                  at < sources.length - 1
                    ? () => change(null, (one) => moveSource(one, source.number, 1))
                    : undefined
                }
                onRemove={() => change(null, (one) => removeSource(one, source.number))}
              />
              <ThreadsAt keys={[source.key]} />
            </li>
          ))}
        </ol>
        <div className="acts">
          <button
            className="btn"
            type="button"
            onClick={() => {
              const added = blankSource()
              addAndGo(added.key, () => change(null, (one) => addSource(one, added)))
            }}
          >
            Add a source
          </button>
          {!isOrdered && (
            <button
              className="lnk small"
              type="button"
              onClick={({ currentTarget }) => {
                // It goes a moment later, once they are in order.
                currentTarget.parentElement?.querySelector('button')?.focus()
                change(null, orderSources)
              }}
            >
              Number the sources in the order they are cited
            </button>
          )}
        </div>
      </div>
    </section>
  )
}

function spellCited(times: number): string {
  if (times === 0) return 'Not cited in the text'
  return times === 1 ? 'Cited once' : `Cited ${times} times`
}

interface SourceFieldsProps {
  source: Citation
  onChange: (field: string | null, source: Citation) => void
}

function SourceFields({ source, onChange }: SourceFieldsProps) {
  return (
    <div className="source">
      <LineField
        label="Title"
        value={source.title}
        onChange={(title) => onChange('title', { ...source, title: title ?? '' })}
      />
      <LineField
        label="Publisher"
        value={source.publisher}
        onChange={(publisher) => onChange('publisher', { ...source, publisher })}
      />
      <LineField
        label="Address"
        type="url"
        maxLength={longestAddress}
        value={source.url}
        onChange={(url) => onChange('url', { ...source, url })}
      />
      <LineField
        label="Published on"
        type="date"
        value={source.publishedOn}
        onChange={(publishedOn) => onChange('day', { ...source, publishedOn })}
      />
      <LineField
        label="Accessed on"
        type="date"
        value={source.retrievedOn}
        onChange={(retrievedOn) => onChange('read', { ...source, retrievedOn })}
      />
      <GradeFields source={source} onChange={onChange} />
    </div>
  )
}

/** The two letters of the Admiralty code, each with what it means. Neither alone is a grade. */
function GradeFields({ source, onChange }: SourceFieldsProps) {
  const { grade } = source
  const choose = (part: Partial<AdmiraltyGrade>) =>
    onChange(null, { ...source, grade: { reliability: 'F', credibility: 6, ...grade, ...part } })
  return (
    <>
      <label className="field">
        <b>Source is</b>
        <select
          value={grade?.reliability ?? ''}
          onChange={({ target: { value } }) => {
            const found = reliabilityGrades.find(({ grade: one }) => one === value)
            if (found) choose({ reliability: found.grade })
            else onChange(null, { ...source, grade: null })
          }}
        >
          <option value="">not graded</option>
          {reliabilityGrades.map(({ grade: one, words }) => (
            <option key={one} value={one}>
              {one} {words}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <b>Information is</b>
        <select
          value={grade?.credibility ?? ''}
          onChange={({ target: { value } }) => {
            const found = credibilityGrades.find(({ grade: one }) => String(one) === value)
            if (found) choose({ credibility: found.grade })
            else onChange(null, { ...source, grade: null })
          }}
        >
          <option value="">not graded</option>
          {credibilityGrades.map(({ grade: one, words }) => (
            <option key={one} value={one}>
              {one} {words}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
