import { Command, Option } from 'commander'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'
import { readBriefDocument } from '#desk/read-input.ts'

export const briefFormats = ['text', 'markdown', 'html', 'json'] as const
export type BriefFormat = (typeof briefFormats)[number]

export const printCommand = new Command('print')
  .description('read a brief and print it in the canonical layout')
  .argument('<file>', 'plain text, Markdown or saved HTML; - for standard input')
  .addOption(new Option('--format <format>', 'what to print').choices(briefFormats).default('text'))
  .action(async (file: string, { format }: { format: BriefFormat }) => {
    const { brief } = await readBriefDocument(file)
    process.stdout.write(printBriefLayout(brief, format))
  })
