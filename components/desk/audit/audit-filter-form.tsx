import { auditSubjects } from '#domain/audit/audit-entry.ts'
import type { AuditFilter } from '#domain/audit/audit-filter.ts'
import { auditActions } from '#domain/audit/describe-entry.ts'
import { Field } from '#components/desk/form/field.tsx'
import { SelectField } from '#components/desk/form/select-field.tsx'

interface AuditFilterFormProps {
  filter: AuditFilter
  people: readonly { id: string; name: string }[]
}

/** What to see of the audit log: an ordinary form, so that the choice is in the address. */
export function AuditFilterForm({ filter, people }: AuditFilterFormProps) {
  return (
    <form className="filters" method="get" action="/admin/audit" role="search" aria-label="Audit log">
      <SelectField
        id="person"
        label="Who"
        first="Everyone"
        chosen={filter.person}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        id="action"
        label="Did what"
        first="Anything"
        chosen={filter.action}
        options={auditActions.map(({ action, label }) => ({ value: action, label }))}
      />
      <SelectField
        id="subject"
        label="To what"
        first="Anything"
        chosen={filter.subject}
        options={Object.entries(auditSubjects).map(([value, label]) => ({ value, label }))}
      />
      <Field id="from" label="From" type="date" defaultValue={filter.from ?? ''} />
      <Field id="to" label="To" type="date" defaultValue={filter.to ?? ''} />
      <div className="acts">
        <button className="btn" type="submit">
          Show
        </button>
        <a href="/admin/audit">Show all</a>
      </div>
    </form>
  )
}
