import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'

/** Where a part stands. */
export interface PartPlace {
  section: number
  part: number
}

function changeParts(
  content: BriefContent,
  section: number,
  change: (parts: readonly Part[]) => Part[],
): BriefContent {
  const sections = content.sections.map((one, at) =>
    at === section ? { ...one, parts: change(one.parts) } : one,
  )
  return { ...content, sections }
}

/** The content with another part in a place. */
export function setPart(content: BriefContent, place: PartPlace, part: Part): BriefContent {
  return changeParts(content, place.section, (parts) => parts.with(place.part, part))
}

/**
 * The content with a part added to a section: behind the last of its kind, or at the end. A paragraph of the implications or
 * the recommendations leads in, behind those that do so already: below a point it would be read as part of that.
 */
export function addPart(content: BriefContent, section: number, part: Part): BriefContent {
  const kind = content.sections[section]?.kind
  const leadsIn = part.kind === 'passage' && (kind === 'implications' || kind === 'recommendations')
  return changeParts(content, section, (parts) => {
    if (leadsIn) {
      const other = parts.findIndex((one) => one.kind !== part.kind)
      return parts.toSpliced(other < 0 ? parts.length : other, 0, part)
    }
    const last = parts.findLastIndex((one) => one.kind === part.kind)
    return parts.toSpliced(last < 0 ? parts.length : last + 1, 0, part)
  })
}

/** The content without the part in a place. */
export function removePart(content: BriefContent, place: PartPlace): BriefContent {
  return changeParts(content, place.section, (parts) => parts.toSpliced(place.part, 1))
}

/** The content with a part changed places with the one of its kind before it (-1) or behind it (1), if there is one. */
export function movePart(content: BriefContent, place: PartPlace, step: -1 | 1): BriefContent {
  return changeParts(content, place.section, (parts) => {
    const part = parts[place.part]
    const other = parts[place.part + step]
    if (!part || other?.kind !== part.kind) return [...parts]
    return parts.with(place.part, other).with(place.part + step, part)
  })
}
