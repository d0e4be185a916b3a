import { stringify as printYaml } from 'yaml'
import { spellInstant } from '#domain/days/spell-instant.ts'
import { copyField, copyHeading, type CopiedCorrection, type CopyFacts } from './copy-facts.ts'

/** A printed brief in Markdown with what is to be known of it as front matter. */
export function printMarkdownCopy(text: string, facts: CopyFacts): string {
  return `---\n${printYaml({ [copyField]: facts }, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${text}`
}

/** A printed brief in plain text with what is to be known of it as closing block. */
export function printTextCopy(text: string, facts: CopyFacts): string {
  const lines = [
    `Address: ${facts.address}`,
    `Category: ${facts.category}`,
    `Published: ${spellInstant(facts.published)}`,
    `Revision: ${facts.revision}, ${spellInstant(facts.updated)}`,
    `Written by: ${facts.author}`,
    `Verified by: ${facts.verifier}, ${spellInstant(facts.verified)}`,
    `Marking: ${facts.marking}`,
    ...facts.corrections.map(printCorrection),
  ]
  return `${text}\n${copyHeading}\n${lines.map(toOneLine).join('\n')}\n`
}

function printCorrection({ kind, at, revision, by, note }: CopiedCorrection): string {
  return `${kind}: ${spellInstant(at)}, revision ${revision}, by ${by}. ${note}`
}

function toOneLine(line: string): string {
  return line.replace(/\s+/g, ' ').trim()
}
