import { z } from 'zod'
import { correctionKinds } from '#domain/publications/correction-kind.ts'
import { discardDraft } from '#server/drafts/discard-draft.ts'
import { handDraft } from '#server/drafts/hand-draft.ts'
import { publishBrief } from '#server/briefs/publish-brief.ts'
import { recategoriseBrief } from '#server/briefs/recategorise-brief.ts'
import { renameBrief } from '#server/briefs/rename-brief.ts'
import { returnBrief } from '#server/briefs/return-brief.ts'
import { scheduleBrief, unscheduleBrief } from '#server/briefs/schedule-brief.ts'
import { setEmbargo } from '#server/briefs/set-embargo.ts'
import { submitBrief } from '#server/briefs/submit-brief.ts'
import { verifyBrief } from '#server/briefs/verify-brief.ts'
import { withdrawBrief } from '#server/briefs/withdraw-brief.ts'
import { previewDays, longestForWhom } from '#domain/previews/preview-link.ts'
import { endPreviewLink } from '#server/previews/end-preview-links.ts'
import { makePreviewLink } from '#server/previews/make-preview-link.ts'
import { command } from './command.ts'

const slug = z.string().min(1).max(200)
const number = z.int().min(1)
const words = z.string().max(4_000)
const ofRevision = z.strictObject({ slug, revision: number })
const change = z
  .strictObject({ kind: z.enum(correctionKinds), note: words })
  .nullable()
  .default(null)
const checklist = z.array(z.strictObject({ name: z.string().max(200), holds: z.boolean() })).max(20)

/** What editors do with one brief. */
export const briefCommands = {
  submitBrief: command({
    verb: 'submitBrief',
    input: z.strictObject({ slug, version: number }),
    run: (db, order, input) => submitBrief(db, { ...order, ...input }),
  }),
  discardDraft: command({
    verb: 'discardDraft',
    input: z.strictObject({ slug, version: number }),
    run: (db, order, input) => discardDraft(db, { ...order, ...input }),
  }),
  verifyBrief: command({
    verb: 'verifyBrief',
    input: ofRevision.extend({ note: words, checklist }),
    run: (db, order, input) => verifyBrief(db, { ...order, ...input }),
  }),
  returnBrief: command({
    verb: 'returnBrief',
    input: ofRevision.extend({
      note: words,
      checklist,
      comments: z.array(z.strictObject({ key: z.string().max(100).nullable(), text: words })).max(200),
    }),
    run: (db, order, input) => returnBrief(db, { ...order, ...input }),
  }),
  scheduleBrief: command({
    verb: 'scheduleBrief',
    input: ofRevision.extend({ at: z.iso.datetime({ offset: true }), change }),
    run: (db, order, { at, ...input }) => scheduleBrief(db, { ...order, ...input, at: new Date(at) }),
  }),
  unscheduleBrief: command({
    verb: 'unscheduleBrief',
    input: z.strictObject({ slug }),
    run: (db, order, input) => unscheduleBrief(db, { ...order, ...input }),
  }),
  publishBrief: command({
    verb: 'publishBrief',
    input: ofRevision.extend({ change }),
    run: (db, order, input) => publishBrief(db, { ...order, ...input }),
  }),
  withdrawBrief: command({
    verb: 'withdrawBrief',
    input: z.strictObject({ slug, reason: words }),
    run: (db, order, input) => withdrawBrief(db, { ...order, ...input }),
  }),
  renameBrief: command({
    verb: 'renameBrief',
    input: z.strictObject({ slug, to: z.string().max(200) }),
    run: (db, order, input) => renameBrief(db, { ...order, ...input }),
  }),
  recategoriseBrief: command({
    verb: 'recategoriseBrief',
    input: z.strictObject({ slug, category: slug }),
    run: (db, order, input) => recategoriseBrief(db, { ...order, ...input }),
  }),
  setEmbargo: command({
    verb: 'setEmbargo',
    input: z.strictObject({ slug, until: z.iso.datetime({ offset: true }).nullable() }),
    run: (db, order, { until, ...input }) =>
      setEmbargo(db, { ...order, ...input, until: until === null ? null : new Date(until) }),
  }),
  handDraft: command({
    verb: 'handDraft',
    input: z.strictObject({ slug, personId: z.uuid(), mayWrite: z.boolean() }),
    run: (db, order, input) => handDraft(db, { ...order, ...input }),
  }),
  makePreviewLink: command({
    verb: 'sharePreview',
    input: z.strictObject({
      slug,
      forWhom: z.string().max(longestForWhom),
      days: z.literal([...previewDays]),
    }),
    run: (db, order, input) => makePreviewLink(db, { ...order, ...input }),
  }),
  endPreviewLink: command({
    verb: 'sharePreview',
    input: z.strictObject({ slug, linkId: z.uuid() }),
    run: (db, order, input) => endPreviewLink(db, { ...order, ...input }),
  }),
}
