import { Command } from 'commander'
import { parseFrontMatter } from '#domain/briefs/front-matter.ts'
import { keepCode, withCode } from '#domain/briefs/set-code.ts'
import { carryKeys } from '#domain/briefs/carry-keys.ts'
import { getLatestContent } from '#server/revisions/get-content.ts'
import { newKey } from '#server/revisions/new-key.ts'
import { saveDraft } from '#server/drafts/save-draft.ts'
import { accountName, makeOrder, requireDone, requireState } from '#desk/order.ts'
import { nameOf, readBriefDocument } from '#desk/read-input.ts'
import { shareDraft } from './share-draft.ts'
import { requireMarking } from './require-marking.ts'
import { describeWarnings } from './warnings.ts'
import { withDatabase } from '#desk/with-database.ts'

export const editCommand = new Command('edit')
  .description('replace the text of a draft, or start the next revision of a published brief')
  .argument('<slug>', 'its address')
  .argument('<file>', 'the whole changed text; - for standard input')
  .option('--by <name>', 'who changed it', accountName())
  .action(async (slug: string, file: string, { by }: { by: string }) => {
    const { brief, frontMatter: raw, marking: text, warnings } = await readBriefDocument(file)
    const { marking: frontMatter, entities: entityFacts, language, code } = parseFrontMatter(raw)
    const content = withCode({ ...brief, language: language ?? brief.language }, code)
    const marking = requireMarking({ text, frontMatter, asked: null })
    const saved = await withDatabase(async (db) => {
      const { version } = await requireState(db, slug)
      const before = await getLatestContent(db, slug)
      const order = await makeOrder(db, by)
      const done = requireDone(
        await saveDraft(db, {
          ...order,
          slug,
          category: null,
          version,
          // The whole text is given, so its author had the published one in front of them.
          takesInLive: true,
          content: before ? keepCode(before, carryKeys(before, content, newKey)) : content,
          marking,
          entityFacts,
          warnings,
        }),
      )
      return { ...done, preview: await shareDraft(db, order, slug) }
    })
    for (const line of describeWarnings(warnings)) process.stderr.write(`${nameOf(file)}, ${line}\n`)
    process.stdout.write(
      `Version ${saved.version} of the draft of ${slug} is saved. \`desk submit ${slug}\` submits it for review.\n`,
    )
    if (saved.preview !== null) process.stdout.write(`It can be previewed for a week at ${saved.preview}\n`)
  })
