import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import { joinRuns } from '#domain/briefs/runs.ts'
import type { Prose } from '#domain/prose/prose.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import { toFieldName, type Advice } from './advice.ts'

/** One running text of a brief, and where it is written. */
export interface AdvisedText extends Pick<Advice, 'section' | 'field'> {
  prose: Prose
  /** What it says, its paragraphs parted by a line break. */
  plain: string
}

/** All running text but that of the list of entities, in its order. */
export function listAdvisedTexts({ sections }: BriefContent): AdvisedText[] {
  return sections.flatMap(({ kind, parts }) =>
    parts.flatMap(listTexts).map(({ key, prose }) => ({
      section: kind,
      field: key === null ? null : toFieldName(key),
      prose,
      plain: toPlainText(prose),
    })),
  )
}

function listTexts(part: Part): { key: string | null; prose: Prose }[] {
  if (part.kind === 'judgment' || part.kind === 'hypothesis')
    return [{ key: part.key, prose: joinRuns(part.runs) }]
  if (part.kind === 'key-points') return part.items.map(({ key, text }) => ({ key, prose: text }))
  if (!('text' in part)) return []
  return [{ key: 'key' in part ? part.key : null, prose: part.text }]
}
