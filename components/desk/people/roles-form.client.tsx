'use client'

import { useState } from 'react'
import { SubmitForm } from '#components/desk/form/submit-form.client.tsx'
import type { Role } from '#domain/people/actor.ts'
import { RoleChoice } from './role-choice.tsx'

interface RolesFormProps {
  roles: readonly Role[]
  onSave: (input: { before: readonly Role[]; roles: FormDataEntryValue[] }) => Promise<void>
}

/** Changes what somebody may do. */
export function RolesForm({ roles, onSave }: RolesFormProps) {
  // The boxes stay as they were ticked first, even if the page learns of other roles while the form is open.
  const [before] = useState(roles)
  return (
    <SubmitForm
      label="Save roles"
      busyLabel="Saving …"
      onSubmit={(fields) => onSave({ before, roles: fields.getAll('roles') })}
    >
      <RoleChoice chosen={before} />
    </SubmitForm>
  )
}
