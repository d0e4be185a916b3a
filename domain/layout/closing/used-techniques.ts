import type { Section, TechniqueUse } from '#domain/briefs/brief-content.ts'
import { noKey } from '#domain/briefs/keys.ts'
import { joinRuns } from '#domain/briefs/runs.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import { foldName } from '#domain/names/fold-name.ts'
import { isTechniqueName } from '#domain/layout/phrases/technique-names.ts'

const opening = /^(?:Using|Applying|By using|Through)\s+(?:the\s+|an?\s+)?([^,.;:]{3,80}),\s/

/** The techniques that assessments open with, "Using a key assumptions check, …", if the text names them nowhere else. */
export function listUsedTechniques(
  sections: readonly Section[],
  named: readonly TechniqueUse[],
): TechniqueUse[] {
  const parts = sections.flatMap((section) => section.parts)
  const inText = parts.flatMap((part) => (part.kind === 'technique' ? [part] : []))
  const seen = new Set([...inText, ...named].map(({ name }) => foldName(name)))
  const used: TechniqueUse[] = []
  for (const part of parts) {
    if (part.kind !== 'judgment' || part.role !== 'assessment') continue
    const name = opening.exec(toPlainText(joinRuns(part.runs)))?.[1]?.trim() ?? ''
    if (!isTechniqueName(name) || seen.has(foldName(name))) continue
    seen.add(foldName(name))
    used.push({ kind: 'technique', key: noKey, name: withCapital(name), description: null })
  }
  return used
}

function withCapital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}
