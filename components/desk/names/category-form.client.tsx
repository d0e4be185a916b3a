'use client'

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
  const save = (fields: FormData) =>
    askDesk('saveCategory', {
      before: category,
      after: {
        slug: readField(fields, `slug-${key}`).trim(),
        name: readField(fields, `name-${key}`),
        watches: readField(fields, `watches-${key}`),
        position: Number(readField(fields, `position-${key}`)),
      },
    })
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
            defaultValue={category?.name ?? ''}
            required
            error={errorOf('name')}
          />
          <AreaField
            id={`watches-${key}`}
            label="What it watches"
            rows={3}
            defaultValue={category?.watches ?? ''}
            required
            hint="One sentence, which readers see below the name."
          />
          <SelectField
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
