import type { Grant, Verb } from '#domain/people/rights.ts'

/** What each use case does, in words for people. */
export const verbWords: Readonly<Record<Verb, string>> = {
  saveDraft: 'write a draft',
  discardDraft: 'discard a draft',
  submitBrief: 'submit a draft for review',
  returnBrief: 'return a revision to its author',
  verifyBrief: 'verify a revision',
  scheduleBrief: 'schedule a publication',
  unscheduleBrief: 'take a brief off the schedule',
  publishBrief: 'publish a brief',
  correctBrief: 'correct a published brief, with a public note',
  withdrawBrief: 'withdraw a published brief, with a public reason',
  renameBrief: 'give a brief another address',
  recategoriseBrief: 'file a brief under another category',
  setLead: 'choose the brief that leads the front page',
  sharePreview: 'make and end preview links for people without an account',
  setEmbargo: 'set and lift an embargo',
  commentBrief: 'comment on a text, answer comments and resolve them',
  handDraft: 'let another author edit a draft, and end that',
  importBrief: 'import a text as a draft',
  verifyReport: 'verify a daily report that they did not write',
  publishReport: 'publish an imported daily report',
  withdrawReport: 'withdraw a published daily report, with a public reason',
  saveDayNote: 'write a note on a day',
  savePage: 'change a standing page',
  saveCategory: 'add or change a category',
  renameEntity: 'rename an entity',
  mergeEntities: 'merge two entities',
  renameTag: 'rename a tag',
  mergeTags: 'merge two tags',
  readAudit: 'read the audit log',
  retryJobs: 'see what runs in the background, and retry what failed',
  saveSettings: 'change the settings',
  managePeople: 'add people and change their roles',
  removeDemonstration: 'remove the demonstration briefs before going live',
  setOwnZone: 'choose their own time zone',
}

/** How far a right goes, in a cell of the table. */
export const grantWords: Readonly<Record<Grant, string>> = {
  any: 'yes',
  own: 'their own',
  'own-or-handed': 'their own, and those handed to them',
  'of-others': 'not their own',
  scheduled: 'what is scheduled',
}
