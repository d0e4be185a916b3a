import type { Shown } from '#domain/pages/shown-part.ts'
import { groupNeighbours } from '#domain/sections/part-runs.ts'
import { tagAddress } from '#domain/pages/addresses.ts'
import { slugFor } from '#components/brief/brief-links.ts'
import type { BriefLinks } from '#components/brief/brief-links.ts'
import { ProseBlock, ProseText } from '#components/brief/prose-text.tsx'
import { TechniqueName } from './technique-name.tsx'

/** Unlabelled text: paragraphs, and items as lists. */
export function Passages({ parts, links }: { parts: readonly Shown<'passage'>[]; links: BriefLinks }) {
  return groupNeighbours(parts, ({ form }) => form).map(({ sort, items }, place) =>
    sort === 'item' ? (
      <ul key={place}>
        {items.map(({ text }, at) => (
          <li key={at} dir="auto" lang={links.languages?.text}>
            <ProseBlock text={text} links={links} />
          </li>
        ))}
      </ul>
    ) : (
      items.map(({ text }, at) => <ProseText key={`${place}.${at}`} text={text} links={links} />)
    ),
  )
}

/** Tags in the order of the text, linked to their pages where they have one. Of two names of one page the first stands. */
export function TagList({ tags, links }: { tags: readonly Shown<'tag'>[]; links: BriefLinks }) {
  const pages = tags.map(({ name }) => slugFor(links.tags, name) ?? name)
  return (
    <ul className="tags">
      {tags.map(({ name }, place) => {
        if (pages.indexOf(pages[place] ?? '') < place) return null
        const slug = slugFor(links.tags, name)
        return (
          <li key={place} dir="auto" lang={links.languages?.text}>
            {slug === null ? name : <a href={tagAddress(slug)}>{name}</a>}
          </li>
        )
      })}
    </ul>
  )
}

/** A named technique inside an analysis section, with what it found below its name. */
export function TechniqueFindings({
  uses,
  links,
}: {
  uses: readonly Shown<'technique'>[]
  links: BriefLinks
}) {
  return uses.map(({ name, description }, place) => [
    <h3 key={`${place}h`} lang={links.languages?.text} dir="auto">
      <TechniqueName name={name} links={links} />
    </h3>,
    <ProseText key={place} text={description} links={links} />,
  ])
}
