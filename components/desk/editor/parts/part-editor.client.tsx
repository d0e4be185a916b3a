'use client'

import { memo } from 'react'
import type { Part } from '#domain/briefs/brief-content.ts'
import { joinRuns } from '#domain/briefs/runs.ts'
import { toFieldName } from '#domain/editing/advice/advice.ts'
import { renameScenario } from '#domain/editing/rename-scenario.ts'
import { movePart, removePart, setPart } from '#domain/editing/edit-parts.ts'
import { setConfidence, setJudgmentText } from '#domain/editing/set-judgment.ts'
import { toLine } from '#domain/editing/to-line.ts'
import { ConfidencePicker } from '#components/desk/editor/fields/confidence-picker.client.tsx'
import { useEditing } from '#components/desk/editor/editing.client.tsx'
import { EntityEditor } from './entity-editor.client.tsx'
import { removeAndGo } from '#components/desk/editor/go-to-field.ts'
import { HypothesisEditor } from './hypothesis-editor.client.tsx'
import { KeyPointsEditor } from './key-points-editor.client.tsx'
import { LikelihoodPicker } from '#components/desk/editor/fields/likelihood-picker.client.tsx'
import { LineField } from '#components/desk/editor/fields/line-field.client.tsx'
import { PartControls } from '#components/desk/editor/fields/part-controls.tsx'
import { TextField } from '#components/desk/editor/fields/text-field.client.tsx'
import type { PartEditorProps } from './part-editor-props.ts'
import { ProseField } from '#components/desk/editor/prose/prose-field.client.tsx'

interface PartProps extends Pick<PartEditorProps, 'part' | 'letter'> {
  /** What its fields are called. */
  name: string
  /** The place of its section, and its own in that. */
  section: number
  at: number
}

/** One part of a section, edited where it stands. It is drawn anew only where it changes itself: a brief has many. */
export const PartEditor = memo(function PartEditor({ part, name, section, at, letter }: PartProps) {
  const { change } = useEditing()
  const place = { section, part: at }
  const onChange = (field: string | null, next: Part) => {
    const typedIn = field === null ? null : `${place.section}/${place.part}/${field}`
    change(typedIn, (content) => setPart(content, place, next))
  }
  const remove = () => change(null, (content) => removePart(content, place))
  const move = (step: -1 | 1) => () => change(null, (content) => movePart(content, place, step))
  const controls = <PartControls of={name} onUp={move(-1)} onDown={move(1)} onRemove={remove} />
  switch (part.kind) {
    case 'judgment':
      return (
        <JudgmentEditor
          part={part}
          name={name}
          onChange={onChange}
          onRemove={part.role === 'key-judgment' ? remove : undefined}
        />
      )
    case 'hypothesis':
      return (
        <HypothesisEditor
          part={part}
          letter={letter ?? ''}
          onChange={onChange}
          controls={
            <PartControls
              of={`hypothesis ${letter ?? ''}`}
              onUp={move(-1)}
              onDown={move(1)}
              onRemove={remove}
            />
          }
        />
      )
    case 'key-points':
      return <KeyPointsEditor part={part} onChange={onChange} />
    case 'implication':
    case 'recommendation':
      return (
        <div className="rowed">
          <TextField
            label={`Label: ${name}`}
            placeholder="No label"
            value={part.label ?? ''}
            onChange={(label) => onChange('label', { ...part, label: toLine(label) || null })}
          />
          <div data-field={toFieldName(part.key)}>
            <ProseField
              label={name}
              value={part.text}
              placeholder="If you leave this empty, readers do not see it."
              onChange={(text) => onChange('text', { ...part, text })}
            />
            {controls}
          </div>
        </div>
      )
    case 'scenario':
      return (
        <div className="rowed">
          <TextField
            label={`Name of the scenario: ${name}`}
            placeholder="Alternative scenario"
            value={part.name}
            onChange={(typed) => onChange('name', renameScenario(part, toLine(typed)))}
          />
          <div data-field={toFieldName(part.key)}>
            <ProseField
              label={name}
              placeholder="What would happen, and which signs would point to it."
              value={part.text}
              onChange={(text) => onChange('text', { ...part, text })}
            />
            <LikelihoodPicker
              of={name}
              value={part.likelihood}
              onChange={(likelihood) => onChange(null, { ...part, likelihood })}
            />
            {controls}
          </div>
        </div>
      )
    case 'entity':
      return <EntityEditor part={part} onChange={onChange} controls={controls} />
    case 'tag':
      return (
        <span className="tok">
          <span dir="auto">{part.name}</span>
          <button
            type="button"
            onClick={({ currentTarget }) => removeAndGo(currentTarget, remove)}
            aria-label={`Remove the tag ${part.name}`}
          >
            ×
          </button>
        </span>
      )
    case 'technique':
      return (
        <div className="rowed" data-field={toFieldName(part.key)}>
          <LineField
            label="Technique"
            value={part.name}
            onChange={(name) => onChange('name', { ...part, name: name ?? '' })}
          />
          <div>
            <ProseField
              label={`What ${part.name} was used for`}
              value={part.description ?? ''}
              onChange={(text) => onChange('text', { ...part, description: text === '' ? null : text })}
            />
            <PartControls of={part.name} onRemove={remove} />
          </div>
        </div>
      )
    case 'subheading':
      return (
        <div className="rowed">
          <TextField
            label={name}
            placeholder="Subheading"
            value={part.text}
            onChange={(text) => onChange('text', { ...part, text: toLine(text) })}
          />
          <PartControls of={name} onRemove={remove} />
        </div>
      )
    default:
      return (
        <div data-field={toFieldName(part.key)}>
          <ProseField
            label={name}
            value={part.text}
            onChange={(text) => onChange('text', { ...part, text })}
          />
          {controls}
        </div>
      )
  }
})

type JudgmentProps = Pick<PartEditorProps<Extract<Part, { kind: 'judgment' }>>, 'part' | 'onChange'> & {
  name: string
  onRemove: (() => void) | undefined
}

const judgmentPlaceholders = {
  'bottom-line':
    'Your judgment and what follows from it: the two or three sentences a reader should remember.',
  'key-judgment': 'One more thing that you judge, in a sentence or two.',
  assessment: 'Which explanation is best supported, and what would change that.',
} as const

function JudgmentEditor({ part, name, onChange, onRemove }: JudgmentProps) {
  return (
    <div className="judgment" data-field={toFieldName(part.key)}>
      {part.role === 'assessment' && <h3>Assessment</h3>}
      <ProseField
        label={name}
        look={part.role === 'bottom-line' ? 'lead' : 'text'}
        placeholder={judgmentPlaceholders[part.role]}
        value={joinRuns(part.runs)}
        likelihood={part.likelihood}
        onChange={(text) => onChange('text', setJudgmentText(part, text))}
      />
      <LikelihoodPicker
        of={name}
        value={part.likelihood}
        onChange={(likelihood) => onChange(null, { ...part, likelihood })}
      />
      <div data-field={toFieldName(part.key, 'confidence')}>
        <ConfidencePicker
          of={name}
          value={part.confidence}
          onChange={(confidence) => onChange('confidence', setConfidence(part, confidence))}
        />
      </div>
      {onRemove && <PartControls of={name} onRemove={onRemove} />}
    </div>
  )
}
