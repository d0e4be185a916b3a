import { slugFor } from '#components/brief/brief-links.ts'
import type { BriefLinks } from '#components/brief/brief-links.ts'
import { techniqueAddress } from '#domain/pages/addresses.ts'

/** The name of a technique as the brief writes it, linked to the page that explains it where it has one. */
export function TechniqueName({ name, links }: { name: string; links: BriefLinks }) {
  const slug = slugFor(links.techniques, name)
  return slug === null ? name : <a href={techniqueAddress(slug)}>{name}</a>
}
