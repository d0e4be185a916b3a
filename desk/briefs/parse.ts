import { Command } from 'commander'
import { projectBrief } from '#domain/layout/project-brief.ts'
import { projectDaily } from '#domain/layout/daily/project-daily.ts'
import { readDocument } from '#desk/read-input.ts'

export const parseCommand = new Command('parse')
  .description('read a text and print what was recognised, as one JSON object (docs/LAYOUT.md)')
  .argument('<file>', 'plain text, Markdown or saved HTML; - for standard input')
  .action(async (file: string) => {
    const { document } = await readDocument(file)
    const projection =
      document.kind === 'brief'
        ? projectBrief(document.brief, document.warnings)
        : projectDaily(document.daily, document.warnings)
    process.stdout.write(`${JSON.stringify(projection, null, 2)}\n`)
  })
