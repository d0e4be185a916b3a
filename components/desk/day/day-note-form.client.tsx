'use client'

import { useState } from 'react'
import { askDesk } from '#components/desk/ask-desk.ts'
import { AreaField } from '#components/desk/form/area-field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { SaveForm } from '#components/desk/form/save-form.client.tsx'

/** The note of a category on a day; empty, and nobody's, where there is none. */
export interface EditedNote {
  category: { slug: string; name: string }
  text: string
  by: string | null
}

/** Writes the note of one category on a day. */
export function DayNoteForm({ day, note }: { day: string; note: EditedNote }) {
  const { category, text, by } = note
  const id = `note-${category.slug}`
  // What is typed began from this; after another note is saved, the page may show what somebody else has written here.
  const [begun, setBegun] = useState(text)
  const save = async (fields: FormData) => {
    const typed = readField(fields, id)
    const told = await askDesk('saveDayNote', { day, category: category.slug, text: typed, before: begun })
    if (told.ok) setBegun(typed.replace(/\s+/g, ' ').trim())
    return told
  }
  return (
    <SaveForm
      label="Save"
      saved="Saved. The daily summary has it in a moment."
      save={save}
      findField={({ code }) => (code === 'note-too-long' ? 'text' : '')}
    >
      {(errorOf) => (
        <AreaField
          id={id}
          label={category.name}
          rows={3}
          maxLength={600}
          defaultValue={begun}
          hint={
            by === null
              ? 'Signed with your name. Leave it empty for no note.'
              : `By ${by}. What you save is signed with your name.`
          }
          error={errorOf('text')}
        />
      )}
    </SaveForm>
  )
}
