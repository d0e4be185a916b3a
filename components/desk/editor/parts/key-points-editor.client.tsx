'use client'

import type { KeyPoints } from '#domain/briefs/brief-content.ts'
import { toFieldName } from '#domain/editing/advice/advice.ts'
import { moveItem } from '#domain/editing/edit-list.ts'
import { relabelKeyPoints } from '#domain/editing/relabel-key-points.ts'
import { toLine } from '#domain/editing/to-line.ts'
import { addAndGo } from '#components/desk/editor/go-to-field.ts'
import { makeKey } from '#components/desk/editor/make-key.ts'
import { PartControls } from '#components/desk/editor/fields/part-controls.tsx'
import { TextField } from '#components/desk/editor/fields/text-field.client.tsx'
import type { PartEditorProps } from './part-editor-props.ts'
import { ProseField } from '#components/desk/editor/prose/prose-field.client.tsx'

/** A labelled list: assumptions, gaps, risks. */
export function KeyPointsEditor({ part, onChange }: Pick<PartEditorProps<KeyPoints>, 'part' | 'onChange'>) {
  const { label, items } = part
  const set = (field: string | null, next: KeyPoints['items']) => onChange(field, { ...part, items: next })
  const add = () => {
    const key = makeKey()
    addAndGo(key, () => set(null, [...items, { key, text: '' }]))
  }
  return (
    <div className="rowed">
      <TextField
        label={`Label of the list: ${label}`}
        value={label}
        onChange={(typed) => onChange('label', relabelKeyPoints(part, toLine(typed)))}
      />
      <div>
        <ul className="points">
          {items.map((item, at) => (
            <li key={item.key} data-field={toFieldName(item.key)}>
              <ProseField
                label={`${label}, ${at + 1}`}
                value={item.text}
                onChange={(text) => set(item.key, items.with(at, { ...item, text }))}
              />
              <PartControls
                of={`${label}, ${at + 1}`}
                onUp={at > 0 ? () => set(null, moveItem(items, at, -1)) : undefined}
                onDown={at < items.length - 1 ? () => set(null, moveItem(items, at, 1)) : undefined}
                onRemove={() => set(null, items.toSpliced(at, 1))}
              />
            </li>
          ))}
        </ul>
        <button className="lnk small" type="button" onClick={add} aria-label={`Add to ${label}`}>
          Add
        </button>
      </div>
    </div>
  )
}
