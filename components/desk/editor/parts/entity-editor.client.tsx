'use client'

import type { ReactNode } from 'react'
import type { EntityEntry } from '#domain/briefs/brief-content.ts'
import { LineField } from '#components/desk/editor/fields/line-field.client.tsx'
import type { PartEditorProps } from './part-editor-props.ts'
import { ProseField } from '#components/desk/editor/prose/prose-field.client.tsx'

interface EntityProps extends Pick<PartEditorProps<EntityEntry>, 'part' | 'onChange'> {
  controls: ReactNode
}

/** Somebody or something that the brief names, and its role here. */
export function EntityEditor({ part, onChange, controls }: EntityProps) {
  return (
    <div className="rowed">
      <LineField
        label="Name"
        value={part.name}
        onChange={(name) => onChange('name', { ...part, name: name ?? '' })}
      />
      <div>
        <ProseField
          label={`The role of ${part.name || 'this entity'}`}
          value={part.description ?? ''}
          placeholder="Its role in what is reported here."
          onChange={(text) => onChange('text', { ...part, description: text === '' ? null : text })}
        />
        {controls}
      </div>
    </div>
  )
}
