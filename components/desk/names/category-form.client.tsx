'use client'

import { useState } from 'react'
import { askDesk } from '#components/desk/ask-desk.ts'
import { AreaField } from '#components/desk/form/area-field.tsx'
import { Field } from '#components/desk/form/field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { SaveForm } from '#components/desk/form/save-form.client.tsx'
import { SelectField } from '#components/desk/form/select-field.tsx'

/** A category as it was when the page was loaded. */
export interface EditedCategory {
  slug: string
  name: string
  watches: string
  /** Its place among all, from 0 on. */
  position: number
}

interface CategoryFormProps {
  /** Null for a new one. */
  category: EditedCategory | null
  /** How many there are, this one included. */
  count: number
}

const fieldOf: Readonly<Record<string, string>> = {
  'empty-category': 'name',
  'not-an-address': 'slug',
  'address-taken': 'slug',
}

/** Adds a category or changes one: name, what it watches, its place and its address. */
export function CategoryForm({ category, count }: CategoryFormProps) {
  const key = category?.slug ?? ''
  // What is typed began from this; the page is read again beside it, and may then show what somebody else has saved.
  const [begun, setBegun] = useState(category)
  const save = async (fields: FormData) => {
    const after = {
      slug: readField(fields, `slug-${key}`).trim(),
      name: readField(fields, `name-${key}`).trim(),
      watches: readField(fields, `watches-${key}`).trim(),
      position: Number(readField(fields, `position-${key}`)),
    }
    const before = category && begun && { ...category, name: begun.name, watches: begun.watches }
    const told = await askDesk('saveCategory', { before, after })
    if (told.ok && before) setBegun({ ...before, name: after.name, watches: after.watches })
    return told
  }
  return (
    <SaveForm
      label={category ? 'Save' : 'Add the category'}
      save={save}
      findField={({ code }) => fieldOf[code] ?? ''}
    >
      {(errorOf) => (
        <>
          <Field
            id={`name-${key}`}
            label="Name"
            dir="auto"
            defaultValue={begun?.name ?? ''}
            required
            error={errorOf('name')}
          />
          <AreaField
            id={`watches-${key}`}
            label="What it watches"
            rows={3}
            defaultValue={begun?.watches ?? ''}
            required
            hint="One sentence, which readers see below the name."
          />
          <SelectField
            // Another category that is moved moves this one.
            key={category?.position}
            id={`position-${key}`}
            label="Position"
            chosen={String(category?.position ?? count - 1)}
            options={Array.from({ length: count }, (_, at) => ({ value: String(at), label: String(at + 1) }))}
          />
          <Field
            id={`slug-${key}`}
            label="Address, after /categories/"
            defaultValue={category?.slug ?? ''}
            required
            hint={
              category ? 'The old address will redirect here.' : 'Lower-case letters, digits and hyphens.'
            }
            error={errorOf('slug')}
          />
        </>
      )}
    </SaveForm>
  )
}
