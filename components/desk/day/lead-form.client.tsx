'use client'

import { askDesk, type Told } from '#components/desk/ask-desk.ts'
import { CommandButton } from '#components/desk/form/command-button.client.tsx'
import { Field } from '#components/desk/form/field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { SaveForm } from '#components/desk/form/save-form.client.tsx'
import { SelectField } from '#components/desk/form/select-field.tsx'

interface LeadFormProps {
  briefs: readonly { slug: string; title: string }[]
  /** The brief that leads by somebody's choice; null for none. */
  chosen: string | null
  /** The day that is proposed, `2026-03-05`. */
  until: string
}

const noTime: Told = { ok: false, code: 'past-time', message: 'Choose a day and a time.' }

/** Puts a published brief at the top of the front page for a time. */
export function LeadForm({ briefs, chosen, until }: LeadFormProps) {
  const save = (fields: FormData) => {
    const instant = `${readField(fields, 'until-day')}T${readField(fields, 'until-time').slice(0, 5)}:00Z`
    if (Number.isNaN(Date.parse(instant))) return Promise.resolve(noTime)
    return askDesk('setLead', { slug: readField(fields, 'lead'), until: instant })
  }
  return (
    <SaveForm
      label="Put it first"
      saved="Saved. The front page has it in a moment."
      save={save}
      findField={({ code }) => (code === 'past-time' ? 'until' : '')}
      beside={
        chosen !== null && (
          <CommandButton
            command="setLead"
            input={{ slug: chosen, until: null }}
            label="Let the newest brief lead"
          />
        )
      }
    >
      {(errorOf) => (
        <>
          <SelectField
            id="lead"
            label="Brief"
            chosen={chosen}
            options={briefs.map(({ slug, title }) => ({ value: slug, label: title }))}
          />
          <Field
            id="until-day"
            label="Until"
            type="date"
            defaultValue={until}
            required
            error={errorOf('until')}
          />
          <Field
            id="until-time"
            label="Time, in UTC"
            type="time"
            defaultValue="06:00"
            required
            hint="After that the newest brief leads again."
          />
        </>
      )}
    </SaveForm>
  )
}
