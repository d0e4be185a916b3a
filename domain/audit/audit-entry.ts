/** What an entry of the audit log can be about, with the word for it. */
export const auditSubjects = {
  brief: 'Briefs',
  report: 'Daily reports',
  category: 'Categories',
  tag: 'Tags',
  entity: 'Entities',
  page: 'Standing pages',
  settings: 'Settings',
  person: 'People',
  demonstration: 'Demonstration briefs',
  job: 'Jobs',
} as const

/** An entry of the audit log, with the names of what its ids name. Instants are ISO, in UTC. */
export interface AuditLine {
  id: string
  at: string
  actor: { id: string; name: string }
  action: string
  subject: string
  subjectId: string | null
  /** What the subject is called now; null where it has no name or is gone. */
  subjectName: string | null
  origin: string
  address: string | null
  before: Readonly<Record<string, unknown>> | null
  after: Readonly<Record<string, unknown>> | null
}
