import type { Role } from './actor.ts'

/** What can be done with a brief, in the order in which it happens to one. */
export const briefVerbs = [
  'saveDraft',
  'discardDraft',
  'submitBrief',
  'returnBrief',
  'verifyBrief',
  'scheduleBrief',
  'unscheduleBrief',
  'publishBrief',
  'correctBrief',
  'withdrawBrief',
  'renameBrief',
  'recategoriseBrief',
  'setLead',
  'sharePreview',
  'setEmbargo',
  'commentBrief',
  'handDraft',
] as const
export type BriefVerb = (typeof briefVerbs)[number]

/** What can be done that is about no brief that exists already. */
export const siteVerbs = [
  'importBrief',
  'verifyReport',
  'publishReport',
  'withdrawReport',
  'saveDayNote',
  'savePage',
  'saveCategory',
  'renameEntity',
  'mergeEntities',
  'renameTag',
  'mergeTags',
  'readAudit',
  'retryJobs',
  'saveSettings',
  'managePeople',
  'removeDemonstration',
  'setOwnZone',
] as const
export type SiteVerb = (typeof siteVerbs)[number]

/** Use cases, by their names. */
export type Verb = BriefVerb | SiteVerb

/** How far a right goes. */
export type Grant =
  /** Whatever the brief. */
  | 'any'
  /** A draft that the person began. */
  | 'own'
  /** A draft that the person began or was handed. */
  | 'own-or-handed'
  /** A revision that the person has not written on. */
  | 'of-others'
  /** What a person has scheduled. */
  | 'scheduled'

export type Right = Readonly<Partial<Record<Role | 'system', Grant>>>

const editors: Right = { editor: 'any', owner: 'any' }
const owners: Right = { owner: 'any' }
const checkers: Right = { verifier: 'of-others', editor: 'of-others', owner: 'of-others' }

/**
 * Who may do what. Somebody with several roles has the rights of all of them. An author cannot discard a draft that
 * was handed to them, or hand it on: it is another person's work.
 */
export const rights: Readonly<Record<Verb, Right>> = {
  saveDraft: { author: 'own-or-handed', editor: 'any', owner: 'any' },
  discardDraft: { author: 'own', editor: 'any', owner: 'any' },
  submitBrief: { author: 'own-or-handed', editor: 'any', owner: 'any' },
  returnBrief: checkers,
  verifyBrief: checkers,
  scheduleBrief: editors,
  unscheduleBrief: editors,
  publishBrief: { editor: 'any', owner: 'any', system: 'scheduled' },
  correctBrief: editors,
  withdrawBrief: editors,
  renameBrief: editors,
  recategoriseBrief: editors,
  setLead: editors,
  sharePreview: { author: 'own-or-handed', editor: 'any', owner: 'any' },
  setEmbargo: editors,
  commentBrief: { author: 'own-or-handed', verifier: 'of-others', editor: 'any', owner: 'any' },
  handDraft: { author: 'own', editor: 'any', owner: 'any' },
  importBrief: { author: 'any', editor: 'any', owner: 'any' },
  // A report of others: its use case tells people apart, since a report is no brief.
  verifyReport: { verifier: 'any', editor: 'any', owner: 'any' },
  publishReport: editors,
  withdrawReport: editors,
  saveDayNote: editors,
  savePage: editors,
  saveCategory: editors,
  renameEntity: editors,
  mergeEntities: editors,
  renameTag: editors,
  mergeTags: editors,
  readAudit: editors,
  retryJobs: editors,
  saveSettings: owners,
  managePeople: owners,
  removeDemonstration: owners,
  setOwnZone: { author: 'any', verifier: 'any', editor: 'any', owner: 'any' },
}
