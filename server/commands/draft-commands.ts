import { z } from 'zod'
import { editingSigns } from '#domain/editing/editing-lease.ts'
import { entityKinds } from '#domain/entities/entity-names.ts'
import { tlpMarkings } from '#domain/markings/tlp.ts'
import { refused } from '#domain/result.ts'
import { importText } from '#server/briefs/import-text.ts'
import { recogniseText } from '#server/briefs/recognise-text.ts'
import { beginFromBrief, beginFromTemplate } from '#server/drafts/begin-brief.ts'
import { dismissalsInput } from '#server/drafts/parse-dismissals.ts'
import { getDraft } from '#server/drafts/get-draft.ts'
import { keepLease } from '#server/drafts/keep-lease.ts'
import { restoreRevision } from '#server/drafts/restore-revision.ts'
import { saveDraft } from '#server/drafts/save-draft.ts'
import { command } from './command.ts'
import { contentInput } from './content-input.ts'

const entityFacts = z.array(
  z.strictObject({
    name: z.string().max(1_000),
    kind: z.enum(entityKinds),
    aliases: z.array(z.string().max(1_000)).max(100),
  }),
)

/** What the editor sends. */
export const draftCommands = {
  importText: command({
    verb: 'importBrief',
    input: z.strictObject({
      category: z.string().max(200),
      text: z.string().max(1_500_000),
      file: z.string().max(300).nullable(),
    }),
    run: (db, order, input) => importText(db, { ...order, ...input }),
  }),
  recogniseText: command({
    verb: 'importBrief',
    input: z.strictObject({
      text: z.string().max(1_500_000),
      file: z.string().max(300).nullable(),
    }),
    run: (_, { actor }, input) => recogniseText({ actor, ...input }),
  }),
  beginFromBrief: command({
    verb: 'saveDraft',
    input: z.strictObject({ from: z.string().max(200) }),
    run: (db, order, input) => beginFromBrief(db, { ...order, ...input }),
  }),
  beginFromTemplate: command({
    verb: 'saveDraft',
    input: z.strictObject({ category: z.string().max(200) }),
    run: (db, order, input) => beginFromTemplate(db, { ...order, ...input }),
  }),
  restoreRevision: command({
    verb: 'saveDraft',
    input: z.strictObject({ slug: z.string().max(200), revision: z.int().min(1).max(1_000_000) }),
    run: (db, order, input) => restoreRevision(db, { ...order, ...input }),
  }),
  saveDraft: command({
    verb: 'saveDraft',
    input: z.strictObject({
      slug: z.string().max(200).nullable(),
      opened: z.uuid().exactOptional(),
      category: z.string().max(200).nullable(),
      version: z.int().min(1).nullable(),
      live: z.int().min(1).nullable().exactOptional(),
      /** The id of whoever opened the page that sends this; absent where nobody has typed anything yet. */
      writer: z.string().max(200).exactOptional(),
      content: contentInput,
      marking: z.enum(tlpMarkings),
      entityFacts,
      dismissals: dismissalsInput,
    }),
    run: async (db, order, { writer, ...input }) => {
      // Another may have signed in since in the same browser: these are not their words.
      if (writer !== undefined && writer !== order.actor.id) return refused('signed-in-as-other')
      // What the importer warned of stays with the draft, whatever a page sends.
      const draft = input.slug === null ? null : await getDraft(db, input.slug)
      return saveDraft(db, { ...order, ...input, warnings: draft?.warnings ?? [] })
    },
  }),
  tellEditing: command({
    verb: 'saveDraft',
    input: z.strictObject({ slug: z.string().max(200), sign: z.enum(editingSigns) }),
    run: (db, order, input) => keepLease(db, { ...order, ...input }),
  }),
}
