import type { Section } from '#domain/briefs/brief-content.ts'

export const techniquesTitle = 'Structured Analytic Techniques Applied'

/** The fragment of each section: `s` and its printed number; `x` and its place where that is missing or taken. */
export function toSectionIds(sections: readonly Pick<Section, 'number'>[]): string[] {
  const taken = new Set<number>()
  return sections.map(({ number }, place) => {
    if (number === null || taken.has(number)) return `x${place + 1}`
    taken.add(number)
    return `s${number}`
  })
}

/** A section as others lead to it: its fragment, its printed number and its title. */
export interface SectionLink {
  id: string
  number: number | null
  title: string
}

/** What stands before the first section. It has no title; sources call it so that lead back to it. */
export const openingLink: SectionLink = { id: 'opening', number: null, title: 'opening' }

/** The block of techniques behind the sections. */
export const techniquesLink: SectionLink = { id: 'techniques', number: null, title: 'Techniques applied' }

/** The briefs to read next, behind the sources. */
export const relatedLink: SectionLink = { id: 'related', number: null, title: 'Related briefs' }

/** Whether it leads to a section of the text, which has given the title. All others are named by the site. */
export function isOfText({ id }: SectionLink): boolean {
  return /^[sx]\d+$/.test(id)
}

/** What the section list shows: titles without a remark in brackets behind them. */
export function toSectionLinks(content: {
  sections: readonly Pick<Section, 'number' | 'title'>[]
  techniques: readonly unknown[]
  sources: readonly unknown[]
}): SectionLink[] {
  const ids = toSectionIds(content.sections)
  const links = content.sections.map(({ number, title }, place) => ({
    id: ids[place] ?? '',
    number,
    title: title.replace(/(\S)\s*\([^()]*\)\s*$/, '$1'),
  }))
  if (content.techniques.length > 0) links.push(techniquesLink)
  if (content.sources.length > 0) links.push({ id: 'sources', number: null, title: 'Sources' })
  return links
}
