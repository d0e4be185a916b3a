'use client'

import { tlpMarkings, type TlpMarking } from '#domain/markings/tlp.ts'
import { titleField } from '#domain/editing/advice/advice.ts'
import type { EditedBrief, EditedText } from '#domain/editing/edited-brief.ts'
import { useEditing } from './editing.client.tsx'
import { LineField } from './fields/line-field.client.tsx'
import { TextField } from './fields/text-field.client.tsx'
import { ProseField } from './prose/prose-field.client.tsx'

interface EditorHeadProps {
  brief: EditedBrief
  text: EditedText
  onMark: (marking: TlpMarking) => void
}

/** Title, marking, and what stands above the first section. */
export function EditorHead({ brief, text: { content, marking }, onMark }: EditorHeadProps) {
  const { change } = useEditing()
  return (
    <div className="top">
      <div className="acts small">
        <span className="cat">{brief.category.name}</span>
        <label className="acts">
          Marking
          <select
            value={marking}
            onChange={({ target: { value } }) => {
              const found = tlpMarkings.find((one) => one === value)
              if (found) onMark(found)
            }}
          >
            {tlpMarkings.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        {marking !== 'TLP:CLEAR' && <span className="quiet">Only TLP:CLEAR reaches readers.</span>}
      </div>
      <h1 className="vh">Edit: {content.title || 'New brief'}</h1>
      <div data-field={titleField}>
        <TextField
          label="Title"
          look="title"
          placeholder="What happened, in one line"
          value={content.title}
          onChange={(title) => change('title', (one) => ({ ...one, title: title.replace(/\s*\n\s*/g, ' ') }))}
        />
      </div>
      <details>
        <summary className="small">Original report, language and how the brief was made</summary>
        <div className="form">
          <LineField
            label="Headline of the source"
            value={content.reportTitle}
            onChange={(reportTitle) => change('reportTitle', (one) => ({ ...one, reportTitle }))}
          />
          <LineField
            label="Who published it"
            value={content.outlet}
            onChange={(outlet) => change('outlet', (one) => ({ ...one, outlet }))}
          />
          <LineField
            label="Language of the brief, if different from the site’s (such as fr)"
            pattern="[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*"
            value={content.language}
            onChange={(language) => change('language', (one) => ({ ...one, language }))}
          />
          <ProseField
            label="How the brief was made"
            placeholder="How the brief was made, if the usual wording does not fit."
            value={content.provenance ?? ''}
            onChange={(text) =>
              change('provenance', (one) => ({ ...one, provenance: text === '' ? null : text }))
            }
          />
        </div>
      </details>
    </div>
  )
}
