'use client'

import { useRef, type ReactNode } from 'react'
import type { EntityEntry } from '#domain/briefs/brief-content.ts'
import { toFieldName } from '#domain/editing/advice/advice.ts'
import { getEntityKind, renameEntityFacts, setEntityKind } from '#domain/editing/entity-kinds.ts'
import { entityKinds } from '#domain/entities/entity-names.ts'
import { useEditing, useEntityFacts } from '#components/desk/editor/editing.client.tsx'
import { useIsNewName } from '#components/desk/editor/fields/from-record.client.tsx'
import { LineField } from '#components/desk/editor/fields/line-field.client.tsx'
import { ProseField } from '#components/desk/editor/prose/prose-field.client.tsx'
import type { PartEditorProps } from './part-editor-props.ts'

interface EntityProps extends Pick<PartEditorProps<EntityEntry>, 'part' | 'onChange'> {
  controls: ReactNode
}

/** Somebody or something that the brief names, and its role here. */
export function EntityEditor({ part, onChange, controls }: EntityProps) {
  const { changeFacts } = useEditing()
  const before = useRef(part.name)
  return (
    <div className="rowed" data-field={toFieldName(part.key)}>
      <div>
        <LineField
          label="Name"
          value={part.name}
          onFocus={() => {
            before.current = part.name
          }}
          onChange={(name) => onChange('name', { ...part, name: name ?? '' })}
          onBlur={() => {
            const from = before.current
            if (from !== part.name) changeFacts(null, (facts) => renameEntityFacts(facts, from, part.name))
          }}
        />
        <KindField name={part.name} />
      </div>
      <div>
        <ProseField
          label={`The role of ${part.name || 'this entity'}`}
          value={part.description ?? ''}
          placeholder="Its role in the events reported."
          onChange={(text) => onChange('text', { ...part, description: text === '' ? null : text })}
        />
        {controls}
      </div>
    </div>
  )
}

/** What a name that is new to the record stands for. Those that it knows keep their kind. */
function KindField({ name }: { name: string }) {
  const { changeFacts } = useEditing()
  const entityFacts = useEntityFacts()
  const isNew = useIsNewName(name)
  return (
    <label className="field">
      <b>
        Kind<span className="vh"> of {name}</span>
      </b>
      <select
        value={getEntityKind(entityFacts, name) ?? ''}
        onChange={({ target: { value } }) => {
          const kind = entityKinds.find((one) => one === value) ?? null
          changeFacts(null, (facts) => setEntityKind(facts, name, kind))
        }}
      >
        <option value="">{isNew ? 'New name: choose its kind' : 'Known name: keep its kind'}</option>
        {entityKinds.map((kind) => (
          <option key={kind}>{kind}</option>
        ))}
      </select>
    </label>
  )
}
