'use client'

import { useState } from 'react'
import { tlpMarkings, type TlpMarking } from '#domain/markings/tlp.ts'
import { linksField, titleField, toFieldName } from '#domain/editing/advice/advice.ts'
import type { EditedBrief, EditedText } from '#domain/editing/edited-brief.ts'
import { fixedPlaces } from '#domain/reviews/comment-places.ts'
import { loadLate } from '#components/desk/frame/load-late.client.tsx'
import { ThreadsAt } from './part-threads.client.tsx'
import { useEditing } from './editing.client.tsx'
import { TextField } from './fields/text-field.client.tsx'

// Few texts need any of these: only those that do load them.
const OpeningParagraphs = loadLate(async () => (await import('./head-details.client.tsx')).OpeningParagraphs)
const HeadDetails = loadLate(async () => (await import('./head-details.client.tsx')).HeadDetails)

const { title, category, marking: markingPlace, origin, explore } = fixedPlaces
const headKeys = [title, category, markingPlace]
/** What is edited under the fold. */
const foldedKeys = [origin, explore]

interface EditorHeadProps {
  brief: EditedBrief
  text: EditedText
  onMark: (marking: TlpMarking) => void
}

/** Title, marking, and what stands above the first section. */
export function EditorHead({ brief, text: { content, marking }, onMark }: EditorHeadProps) {
  const { change } = useEditing()
  const [isOpen, setOpen] = useState(false)
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
      <ThreadsAt keys={headKeys} />
      <div data-field={toFieldName(fixedPlaces.origin)}>
        {content.preamble.length > 0 && <OpeningParagraphs preamble={content.preamble} />}
        <details
          data-field={isOpen ? undefined : linksField}
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <summary className="small">
            Original report, language, closing links and how the brief was made
          </summary>
          {isOpen && <HeadDetails content={content} />}
        </details>
      </div>
      <ThreadsAt keys={foldedKeys} />
    </div>
  )
}
