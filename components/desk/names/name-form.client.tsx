'use client'

import { useRouter } from 'next/navigation'
import { askDesk } from '#components/desk/ask-desk.ts'
import { AreaField } from '#components/desk/form/area-field.tsx'
import { Field } from '#components/desk/form/field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { SaveForm } from '#components/desk/form/save-form.client.tsx'
import { SelectField } from '#components/desk/form/select-field.tsx'
import { entityKinds } from '#domain/entities/entity-names.ts'

/** An entity or a tag as it was when the page was loaded; `kind` is null of a tag. */
export interface EditedName {
  slug: string
  name: string
  kind: string | null
  aliases: readonly string[]
}

interface NameFormProps {
  /** Where names of its sort are: `/admin/tags`. */
  place: string
  /** Where readers find them: `/tags/`. */
  readersPlace: string
  named: EditedName
}

const fieldOf: Readonly<Record<string, string>> = {
  'no-name': 'name',
  'name-taken': 'aliases',
  'not-an-address': 'slug',
  'address-taken': 'slug',
}

/** Changes the name, the other names and the address of a tag or an entity. */
export function NameForm({ place, readersPlace, named }: NameFormProps) {
  const router = useRouter()
  const { slug, name, kind, aliases } = named
  const withKind = (names: object, value: string | null) =>
    value === null ? names : { ...names, kind: value }
  const save = (fields: FormData) => {
    const after = {
      name: readField(fields, 'name').trim(),
      aliases: readField(fields, 'aliases')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    }
    return askDesk(kind === null ? 'renameTag' : 'renameEntity', {
      slug,
      before: withKind({ name, aliases }, kind),
      after: withKind(after, kind === null ? null : readField(fields, 'kind')),
      to: readField(fields, 'slug').trim(),
    })
  }
  return (
    <div className="narrow">
      <SaveForm
        label="Save"
        save={save}
        findField={({ code }) => fieldOf[code] ?? ''}
        onSaved={(value) => {
          // The use case answers with the address.
          const { slug: now } = value as { slug: string }
          if (now !== slug) router.push(`${place}/${now}`)
          else router.refresh()
        }}
      >
        {(errorOf) => (
          // Once they are saved, the fields begin with what the desk has now, the former name among the other names:
          // saved again, they must not take away what they did not show.
          <>
            <Field
              key={`name ${name}`}
              id="name"
              label="Name"
              dir="auto"
              defaultValue={name}
              required
              hint="The old name is kept among the other names, so texts that use it are still found."
              error={errorOf('name')}
            />
            {kind !== null && (
              <SelectField
                key={`kind ${kind}`}
                id="kind"
                label="What it is"
                chosen={kind}
                options={entityKinds.map((one) => ({ value: one, label: one }))}
              />
            )}
            <AreaField
              key={`aliases ${aliases.join('\n')}`}
              id="aliases"
              label="Other names, one per line"
              rows={Math.max(3, aliases.length + 1)}
              defaultValue={aliases.join('\n')}
              error={errorOf('aliases')}
            />
            <Field
              id="slug"
              label={`Address, after ${readersPlace}`}
              defaultValue={slug}
              required
              hint="If readers know the old address, it will redirect here."
              error={errorOf('slug')}
            />
          </>
        )}
      </SaveForm>
    </div>
  )
}
