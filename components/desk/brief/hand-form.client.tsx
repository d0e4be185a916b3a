'use client'

import { CommandButton } from '#components/desk/form/command-button.client.tsx'
import { CommandForm } from '#components/desk/form/command-form.client.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { SelectField } from '#components/desk/form/select-field.tsx'
import type { ActedBrief } from './acted-brief.ts'

/** Hands the draft to another author, or takes it back from one. */
export function HandForm({ brief: { slug, hands } }: { brief: ActedBrief }) {
  const { handedTo, others } = hands
  return (
    <>
      {others.length === 0 ? (
        <p className="hint form">
          There is no other author to hand it to. Editors and owners can always edit it.
        </p>
      ) : (
        <CommandForm
          command="handDraft"
          toInput={(fields) => ({ slug, personId: readField(fields, 'hand-to'), mayWrite: true })}
          label="Hand it over"
          busyLabel="Handing it over…"
        >
          <SelectField
            key={handedTo.length}
            id="hand-to"
            label="To whom"
            chosen={null}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <p className="hint">
            They can edit the draft and submit it, and so can its author. Only its author, an editor or an
            owner can discard it.
          </p>
        </CommandForm>
      )}
      {handedTo.map(({ id, name }) => (
        <div key={id} className="acts pt">
          <CommandButton
            command="handDraft"
            input={{ slug, personId: id, mayWrite: false }}
            label={`Take it back from ${name}`}
          />
        </div>
      ))}
    </>
  )
}
