import type { z } from 'zod'

/** What a field is called in the editor, by the name that it is sent under. */
const fieldNames: Readonly<Record<string, string>> = {
  title: 'title',
  reportTitle: 'headline of the source',
  outlet: 'name of who published the source',
  provenance: 'account of how the brief was made',
  language: 'language',
  publishedOn: 'date',
  retrievedOn: 'date of access',
  publisher: 'publisher',
  url: 'address',
  name: 'name',
  label: 'label',
  text: 'text',
  description: 'description',
  reason: 'reason',
}

const placeNames: Readonly<Record<string, string>> = {
  sections: 'in section',
  sources: 'of source',
  techniques: 'of technique',
  dismissals: 'for setting aside advice',
  entityFacts: 'of name',
}

/**
 * Says which field of a form the desk cannot take, and why; `null` where the fault is not in what somebody typed. The form
 * would otherwise be refused again and again, with all that is right in it.
 */
export function describeUnread(issues: readonly z.core.$ZodIssue[]): string | null {
  for (const issue of issues) {
    const field = nameField(issue.path)
    const fault = nameFault(issue)
    if (field && fault)
      return `The ${field} ${fault}, so nothing was changed. Correct it and try again; the rest is still here.`
  }
  return null
}

function nameField(path: readonly PropertyKey[]): string | null {
  const field = fieldNames[String(path.findLast((step) => typeof step === 'string'))]
  if (field === undefined) return null
  const at = path.findIndex((step) => typeof step === 'number')
  const place = placeNames[String(path[at - 1])]
  return place === undefined ? field : `${field} ${place} ${Number(path[at]) + 1}`
}

function nameFault(issue: z.core.$ZodIssue): string | null {
  if (issue.code === 'too_big' && issue.origin === 'string')
    return `has more than ${issue.maximum.toLocaleString('en-GB')} characters`
  if (issue.code === 'too_small' && issue.origin === 'string') return 'is empty'
  return issue.code === 'invalid_format' ? 'is not in a form that the desk can read' : null
}
