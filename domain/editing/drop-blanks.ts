import type { BriefContent, Part, Section } from '#domain/briefs/brief-content.ts'
import { listBlankParts } from './blank-parts.ts'
import { renameScenario } from './rename-scenario.ts'
import { isSaid, isUnlabelled, isUnnamed, isUntitled } from '#domain/briefs/unnamed.ts'
import { joinRuns } from '#domain/briefs/runs.ts'

/** Labels that the layout gives; one that a text gives itself says something even above nothing. */
const blankLabels = new Set(
  listBlankParts('key-points').flatMap((part) => (part.kind === 'key-points' ? [part.label] : [])),
)

/**
 * The content as it goes on its way to readers: without places that were left empty, without sections in which nothing is
 * left, without labels above nothing. What only lacks its name stays: whoever wrote it is asked for one.
 */
export function dropBlanks(content: BriefContent): BriefContent {
  return {
    ...content,
    preamble: content.preamble.filter(isSaid),
    sections: content.sections.map(dropParts).filter(({ parts }) => parts.length > 0),
    techniques: content.techniques.filter(isWritten),
    sources: content.sources.filter((one) => isSaid(one.title) || isSaid(one.url) || isUntitled(one)),
    explore: content.explore.filter((link) => isSaid(link.label) || isUnlabelled(link)),
  }
}

function dropParts(section: Section): Section {
  const parts = section.parts.map(settlePart).filter((part) => part.kind === 'subheading' || isWritten(part))
  return { ...section, parts: parts.filter((part, at) => part.kind !== 'subheading' || isAbove(parts, at)) }
}

/** Without the empty points of a list; a scenario whose name was taken away gets one, so that it is still told from others. */
function settlePart(part: Part): Part {
  if (part.kind === 'scenario' && !isSaid(part.name)) return renameScenario(part, 'Alternative scenario')
  return part.kind === 'key-points' ? { ...part, items: part.items.filter(({ text }) => isSaid(text)) } : part
}

/** Whether something follows a label before the next one. */
function isAbove(parts: readonly Part[], at: number): boolean {
  const next = parts[at + 1]
  return next !== undefined && next.kind !== 'subheading' && isSaid((parts[at] as { text: string }).text)
}

function isWritten(part: Part): boolean {
  switch (part.kind) {
    case 'judgment':
    case 'hypothesis':
      return isSaid(joinRuns(part.runs))
    case 'key-points':
      return part.items.length > 0 || !blankLabels.has(part.label)
    case 'entity':
    case 'technique':
      return isSaid(part.name) || isUnnamed(part)
    case 'tag':
      return isSaid(part.name)
    default:
      return isSaid(part.text)
  }
}
