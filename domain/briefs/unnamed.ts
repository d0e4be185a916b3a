import type { BriefContent, Citation, EntityEntry, ExploreLink, TechniqueUse } from './brief-content.ts'

/** Whether a text says anything. */
export const isSaid = (text: string | null): boolean => text !== null && text.trim() !== ''

/** Whether an entity or a technique is described, but not named. */
export function isUnnamed({ name, description }: Pick<EntityEntry, 'name' | 'description'>): boolean {
  return !isSaid(name) && isSaid(description)
}

/** Whether something is known of a source, but neither its title nor its address. */
export function isUntitled(source: Citation): boolean {
  const { title, url, publisher, publishedOn, retrievedOn, grade } = source
  if (isSaid(title) || isSaid(url)) return false
  return grade !== null || [publisher, publishedOn, retrievedOn].some(isSaid)
}

/** Whether a link leads somewhere, but nothing is there to click. */
export function isUnlabelled({ label, href }: ExploreLink): boolean {
  return !isSaid(label) && isSaid(href)
}

/** The entities and techniques that are described, but not named. */
export function listUnnamed({ sections, techniques }: BriefContent): (EntityEntry | TechniqueUse)[] {
  const parts = [...sections.flatMap((section) => section.parts), ...techniques]
  return parts
    .filter((part) => part.kind === 'entity' || part.kind === 'technique')
    .filter((part) => isUnnamed(part))
}
