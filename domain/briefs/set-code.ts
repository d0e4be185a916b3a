import type { InsightCode } from '#domain/judgments/insight-code.ts'
import { getBottomLine } from './bottom-line.ts'
import type { BriefContent, Part } from './brief-content.ts'

/** A brief whose bottom line has a code, or with `null` none; one without a bottom line stays as it is. */
export function setCode(content: BriefContent, code: InsightCode | null): BriefContent {
  const change = (part: Part): Part => {
    if (part.kind !== 'judgment' || part.role !== 'bottom-line') return part
    if (code !== null) return { ...part, code }
    const plain = { ...part }
    delete plain.code
    return plain
  }
  return {
    ...content,
    sections: content.sections.map((section) => ({ ...section, parts: section.parts.map(change) })),
  }
}

/** The same with the code that a file says, if it says one. */
export function withCode(content: BriefContent, code: InsightCode | null): BriefContent {
  return code === null ? content : setCode(content, code)
}

/** A changed text that says no code of its own keeps the one it had: only an author takes a code away. */
export function keepCode(before: BriefContent, after: BriefContent): BriefContent {
  const code = getBottomLine(before)?.code
  return code === undefined || getBottomLine(after)?.code !== undefined ? after : setCode(after, code)
}
