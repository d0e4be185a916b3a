import { z } from 'zod'
import { entityKinds } from '#domain/entities/entity-names.ts'
import { saveCategory } from '#server/categories/save-category.ts'
import { mergeEntities } from '#server/entities/merge-entities.ts'
import { unmergeEntity } from '#server/entities/unmerge-entity.ts'
import { renameEntity } from '#server/entities/rename-entity.ts'
import { mergeTags } from '#server/tags/merge-tags.ts'
import { unmergeTag } from '#server/tags/unmerge-tag.ts'
import { renameTag } from '#server/tags/rename-tag.ts'
import { setTemplate } from '#server/categories/set-template.ts'
import { command } from './command.ts'

const slug = z.string().min(1).max(200)
/** May be anything that somebody types; the use case says what is wrong with it. */
const line = z.string().max(400)
const names = z.strictObject({ name: line, aliases: z.array(line).max(200) })
const facts = names.extend({ kind: z.enum(entityKinds) })
const pair = z.strictObject({ slug, into: slug })
const category = z.strictObject({
  slug: line,
  name: line,
  watches: z.string().max(2_000),
  position: z.int().min(0).max(1_000),
})

/** What editors do about what briefs share. */
export const nameCommands = {
  saveCategory: command({
    verb: 'saveCategory',
    input: z.strictObject({ before: category.nullable(), after: category }),
    run: (db, order, input) => saveCategory(db, { ...order, ...input }),
  }),
  setTemplate: command({
    verb: 'saveCategory',
    input: z.strictObject({ category: slug, from: slug.nullable() }),
    run: (db, order, input) => setTemplate(db, { ...order, ...input }),
  }),
  renameEntity: command({
    verb: 'renameEntity',
    input: z.strictObject({ slug, before: facts, after: facts, to: line }),
    run: (db, order, input) => renameEntity(db, { ...order, ...input }),
  }),
  mergeEntities: command({
    verb: 'mergeEntities',
    input: pair,
    run: (db, order, input) => mergeEntities(db, { ...order, ...input }),
  }),
  unmergeEntity: command({
    verb: 'mergeEntities',
    input: z.strictObject({ slug }),
    run: (db, order, input) => unmergeEntity(db, { ...order, ...input }),
  }),
  renameTag: command({
    verb: 'renameTag',
    input: z.strictObject({ slug, before: names, after: names, to: line }),
    run: (db, order, input) => renameTag(db, { ...order, ...input }),
  }),
  mergeTags: command({
    verb: 'mergeTags',
    input: pair,
    run: (db, order, input) => mergeTags(db, { ...order, ...input }),
  }),
  unmergeTag: command({
    verb: 'mergeTags',
    input: z.strictObject({ slug }),
    run: (db, order, input) => unmergeTag(db, { ...order, ...input }),
  }),
}
