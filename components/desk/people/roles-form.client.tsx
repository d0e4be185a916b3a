'use client'

import { SubmitForm } from '#components/desk/form/submit-form.client.tsx'
import type { Role } from '#domain/people/actor.ts'
import { RoleChoice } from './role-choice.tsx'

interface RolesFormProps {
  roles: readonly Role[]
  onSave: (roles: FormDataEntryValue[]) => Promise<void>
}

/** Changes what somebody may do. */
export function RolesForm({ roles, onSave }: RolesFormProps) {
  return (
    <SubmitForm label="Save roles" busyLabel="Saving …" onSubmit={(fields) => onSave(fields.getAll('roles'))}>
      <RoleChoice chosen={roles} />
    </SubmitForm>
  )
}
