import type { InsightCode } from '#domain/judgments/insight-code.ts'
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
