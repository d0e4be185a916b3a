'use client'

import type { TechniqueUse } from '#domain/briefs/brief-content.ts'
import { toFieldName } from '#domain/editing/advice/advice.ts'
import { fixedPlaces } from '#domain/reviews/comment-places.ts'
import { AddName } from '#components/desk/editor/fields/add-name.client.tsx'
import { ThreadsAt } from '#components/desk/editor/part-threads.client.tsx'
import { useEditing } from '#components/desk/editor/editing.client.tsx'
import { makeKey } from '#components/desk/editor/make-key.ts'
import { PartControls } from '#components/desk/editor/fields/part-controls.tsx'
import { ProseField } from '#components/desk/editor/prose/prose-field.client.tsx'

/** The structured analytic techniques, and what each was used for. */
export function TechniquesEditor({ techniques }: { techniques: readonly TechniqueUse[] }) {
  const { change } = useEditing()
  const set = (field: string | null, next: TechniqueUse[]) =>
    change(field, (one) => ({ ...one, techniques: next }))
  return (
    <section
      className="part"
      id="section-techniques"
      aria-labelledby="title-techniques"
      data-field={toFieldName(fixedPlaces.techniques)}
    >
      <h2 id="title-techniques" tabIndex={-1}>
        Structured analytic techniques applied
      </h2>
      <ThreadsAt keys={[fixedPlaces.techniques]} />
      <div className="body">
        {techniques.map((technique, at) => (
          <div className="rowed" key={technique.key} data-field={toFieldName(technique.key)}>
            <h3 dir="auto">{technique.name}</h3>
            <div>
              <ProseField
                label={`What ${technique.name} was used for`}
                placeholder="What it was used for, and what it showed."
                value={technique.description ?? ''}
                onChange={(text) =>
                  set(
                    technique.key,
                    techniques.with(at, { ...technique, description: text === '' ? null : text }),
                  )
                }
              />
              <PartControls of={technique.name} onRemove={() => set(null, techniques.toSpliced(at, 1))} />
              <ThreadsAt keys={[technique.key]} />
            </div>
          </div>
        ))}
        <AddName
          label="Add a technique"
          kind="technique"
          onAdd={(name) =>
            set(null, [...techniques, { kind: 'technique', key: makeKey(), name, description: null }])
          }
        />
      </div>
    </section>
  )
}
