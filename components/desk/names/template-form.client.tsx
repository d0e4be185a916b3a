'use client'

import { CommandButton } from '#components/desk/form/command-button.client.tsx'
import { CommandForm } from '#components/desk/form/command-form.client.tsx'
import { Field } from '#components/desk/form/field.tsx'
import { readField } from '#components/desk/form/read-field.ts'

interface TemplateFormProps {
  /** The address of the category. */
  category: string
  /** The address of the brief that its template was made from; `null` where it has none. */
  template: string | null
}

/** Chooses the brief whose outline new briefs of a category can begin with. */
export function TemplateForm({ category, template }: TemplateFormProps) {
  const id = `template-${category}`
  return (
    <CommandForm
      command="setTemplate"
      toInput={(fields) => ({ category, from: readField(fields, id).trim() })}
      label={template === null ? 'Make the template' : 'Make it again'}
      busyLabel="Copying the outline…"
      beside={
        template !== null && (
          <CommandButton command="setTemplate" input={{ category, from: null }} label="Remove the template" />
        )
      }
    >
      <Field
        key={template}
        id={id}
        label="Address of a brief"
        required
        maxLength={200}
        defaultValue={template ?? ''}
        hint="Its sections, labels, entities, tags, techniques and assumptions are copied; its judgments, likelihoods and sources are not. Later changes to that brief do not affect the template. To change the template, edit the brief and make the template again."
      />
    </CommandForm>
  )
}
