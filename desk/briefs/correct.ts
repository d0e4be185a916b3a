import { Command, Option } from 'commander'
import { parseFrontMatter } from '#domain/briefs/front-matter.ts'
import { withCode } from '#domain/briefs/set-code.ts'
import { correctionKinds, type CorrectionKind } from '#domain/publications/correction-kind.ts'
import { correctBrief } from '#server/briefs/correct-brief.ts'
import { findPerson, makeOrder, requireDone } from '#desk/order.ts'
import { nameOf, readBriefDocument } from '#desk/read-input.ts'
import { requireMarking } from './require-marking.ts'
import { describeWarnings } from './warnings.ts'
import { withDatabase } from '#desk/with-database.ts'

interface CorrectOptions {
  note: string
  kind: CorrectionKind
  by: string
  verifiedBy: string
}

export const correctCommand = new Command('correct')
  .description('publish a corrected text, with a public note')
  .argument('<slug>', 'its address')
  .argument('<file>', 'the whole corrected text; - for standard input')
  .requiredOption('--note <text>', 'for readers: what changed and why')
  .addOption(
    new Option('--kind <kind>', 'what kind of change').choices(correctionKinds).makeOptionMandatory(),
  )
  .requiredOption('--by <name>', 'who made the change')
  .requiredOption('--verified-by <name>', 'who checked it; never who made it')
  .action(async (slug: string, file: string, { note, kind, by, verifiedBy }: CorrectOptions) => {
    const { brief, frontMatter: raw, marking: text, warnings } = await readBriefDocument(file)
    const { marking: frontMatter, entities: entityFacts, language, code } = parseFrontMatter(raw)
    const content = withCode({ ...brief, language: language ?? brief.language }, code)
    const marking = requireMarking({ text, frontMatter, asked: null })
    for (const line of describeWarnings(warnings)) process.stderr.write(`${nameOf(file)}, ${line}\n`)
    const { revision } = await withDatabase(async (db) => {
      const verifier = await findPerson(db, verifiedBy)
      const order = { ...(await makeOrder(db, by)), slug, revision: null, content, entityFacts, marking }
      return requireDone(await correctBrief(db, { ...order, kind, note, verifier }))
    })
    process.stdout.write(`Revision ${revision} of ${slug} is published with its correction note.\n`)
  })
