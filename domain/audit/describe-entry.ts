import type { AuditLine } from './audit-entry.ts'

/** What was done, after the name of whoever did it; `%` is what it was done to. */
const phrases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  brief: {
    began: 'began the draft of %',
    'wrote on': 'edited the draft of %',
    'took over editing': 'took over editing %',
    imported: 'imported %',
    submitted: 'submitted % for review',
    verified: 'verified %',
    returned: 'returned % to its author',
    scheduled: 'scheduled %',
    unscheduled: 'took % off the schedule',
    'held back': 'held % back from publication',
    'tried again': 'tried to publish % again',
    published: 'published %',
    corrected: 'corrected %',
    withdrawn: 'withdrew %',
    'commented on': 'commented on %',
    'answered a comment on': 'answered a comment on %',
    'settled a comment on': 'resolved a comment on %',
    restored: 'restored an earlier revision of % as a draft',
    discarded: 'discarded the draft of %',
    renamed: 'changed the address of %',
    recategorised: 'moved % to another category',
    lead: 'made % lead the front page',
    'ended lead': 'took % off the top of the front page',
    shared: 'made a preview link to %',
    'stopped sharing': 'ended a preview link to %',
    embargoed: 'put % under embargo',
    'lifted the embargo': 'lifted the embargo on %',
    handed: 'handed the draft of % to another author',
    'took back': 'took the draft of % back from another author',
  },
  report: {
    imported: 'imported the daily report %',
    verified: 'verified the daily report %',
    published: 'published the daily report %',
    withdrawn: 'withdrew the daily report %',
  },
  category: {
    saved: 'saved the category %',
    noted: 'wrote a note in the daily summary for %',
    'chose a template': 'chose a template for %',
    'dropped the template': 'removed the template of %',
  },
  tag: {
    renamed: 'changed the tag %',
    merged: 'merged the tag % into another',
    'took back the merge': 'undid the merge of the tag %',
  },
  entity: {
    renamed: 'changed the entity %',
    merged: 'merged the entity % into another',
    'took back the merge': 'undid the merge of the entity %',
  },
  page: { saved: 'saved the page %' },
  job: {
    'tried pages again': 'retried pages that could not be printed',
    'tried the hub again': 'told the hub again about changed pages and feeds',
    'wrote search texts': 'updated the search',
  },
  settings: { changed: 'changed the settings' },
  demonstration: { removed: 'removed the demonstration briefs' },
  person: {
    'signed in': 'signed in',
    'joined the desk': 'chose a password and joined the desk',
    'chose a new password': 'chose a new password with a link',
    'changed their password': 'changed their password',
    'began to set up an authenticator app': 'began to set up an authenticator app',
    'drew new recovery codes': 'made new recovery codes',
    'added a passkey': 'added a passkey',
    'removed a passkey': 'removed a passkey',
    'ended a session': 'ended one of their sessions',
    'ended their other sessions': 'ended their other sessions',
    invited: 'invited %',
    'changed roles': 'changed the roles of %',
    deactivated: 'deactivated %',
    reactivated: 'reactivated %',
    'made a link for a new password': 'made a link for a new password of %',
    'removed the second step': 'removed the second step of %',
    'changed their time zone': 'changed their time zone',
    'took back a link': 'cancelled the links of %',
    'failed to sign in': 'refused a sign-in as %',
    'failed at the second step': 'refused a second step of %',
    'failed to sign in by a passkey': 'refused a sign-in by a passkey of %',
    'gave a wrong password': 'refused to change the password of %',
    'was refused a command': 'tried something that they may not do',
  },
}

/** All actions that the log knows, each with what it is called where it may be done to anything, in alphabetical order. */
export const auditActions: readonly { action: string; label: string }[] = [
  ...Map.groupBy(
    Object.values(phrases).flatMap((ofSubject) => Object.entries(ofSubject)),
    ([action]) => action,
  ),
]
  .map(([action, said]) => ({
    action,
    label: said.map(([, phrase]) => phrase.replace('%', '…')).join(', or '),
  }))
  .toSorted((one, other) => (one.label < other.label ? -1 : 1))

/** An entry in parts of a sentence that begins with the actor's name: what comes before the subject, and what after it. */
export interface EntryWords {
  before: string
  /** What it was done to; null where the sentence does not name it. */
  name: string | null
  after: string
}

/** Says what an entry of the audit log tells. */
export function describeEntry(line: Pick<AuditLine, 'action' | 'subject' | 'subjectName'>): EntryWords {
  const { action, subject, subjectName } = line
  const phrase = phrases[subject]?.[action] ?? `${action}: %`
  const [before = '', after] = phrase.split('%')
  return {
    before: before.trim(),
    name: after === undefined ? null : (subjectName ?? `a ${subject} that no longer exists`),
    after: (after ?? '').trim(),
  }
}
