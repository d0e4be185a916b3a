import { correctionNames } from '#domain/publications/correction-kind.ts'
import { copyHeading } from './copy-facts.ts'

const corrections = Object.values(correctionNames).join('|')

/** Each line as `printTextCopy` writes it. A stricter marking is nothing that a copy has: then it is text, and stays. */
const copyLine = new RegExp(
  `^(?:Category|Published|Revision|Written by|Verified by|${corrections}): \\S|^Marking: TLP:CLEAR$`,
)
const addressLine = /^Address: https?:\/\/\S+\/briefs\/[a-z0-9-]+$/

/**
 * Cuts the closing block of a downloaded text off, leaving its lines empty. Only a block that is whole is one: its
 * heading, the address of a brief, and nothing but such lines down to the end.
 */
export function takeCopyBlock(text: string): string {
  const lines = text.split('\n')
  const start = lines.findLastIndex((line) => line.trim() === copyHeading)
  if (start === -1) return text
  const [address, ...others] = lines
    .slice(start + 1)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (address === undefined || !addressLine.test(address)) return text
  if (!others.some((line) => line.startsWith('Revision: ')) || !others.every((line) => copyLine.test(line)))
    return text
  return lines.map((line, at) => (at < start ? line : '')).join('\n')
}
