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

/** The content with a part put in front of what stands in a place. */
export function insertPart(content: BriefContent, place: PartPlace, part: Part): BriefContent {
  return changeParts(content, place.section, (parts) => parts.toSpliced(place.part, 0, part))
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
