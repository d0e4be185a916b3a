'use client'

import type { AdmiraltyGrade, Citation } from '#domain/briefs/brief-content.ts'
import { credibilityGrades, reliabilityGrades } from '#domain/sources/admiralty-words.ts'
import { useEditing } from '#components/desk/editor/editing.client.tsx'
import { LineField } from '#components/desk/editor/fields/line-field.client.tsx'
import { makeKey } from '#components/desk/editor/make-key.ts'
import { PartControls } from '#components/desk/editor/fields/part-controls.tsx'

/** The sources, under the numbers that `[1]` in the text refers to. */
export function SourcesEditor() {
  const { content, change } = useEditing()
  const { sources } = content
  const set = (field: string | null, next: Citation[]) => change(field, (one) => ({ ...one, sources: next }))
  const add = () => {
    const number = Math.max(0, ...sources.map((source) => source.number)) + 1
    const blank = {
      title: '',
      publisher: null,
      publishedOn: null,
      language: null,
      url: null,
      retrievedOn: null,
    }
    set(null, [...sources, { key: makeKey(), number, grade: null, ...blank }])
  }
  return (
    <section className="part" id="section-sources" aria-labelledby="title-sources">
      <h2 id="title-sources">Sources</h2>
      <div className="body">
        <ol className="sources">
          {sources.map((source, at) => (
            <li key={source.key}>
              <b className="num">[{source.number}]</b>
              <SourceFields
                source={source}
                onChange={(field, next) =>
                  set(field === null ? null : `${source.key}/${field}`, sources.with(at, next))
                }
              />
              <PartControls
                of={`source ${source.number}`}
                onRemove={() => set(null, sources.toSpliced(at, 1))}
              />
            </li>
          ))}
        </ol>
        <button className="btn" type="button" onClick={add}>
          Add a source
        </button>
      </div>
    </section>
  )
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
        label="Retrieved on"
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
