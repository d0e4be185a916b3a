import type { Shown, ShownText } from '#domain/pages/shown-part.ts'
import { groupNeighbours } from '#domain/sections/part-runs.ts'
import { entityAddress } from '#domain/pages/addresses.ts'
import { slugFor } from '#components/brief/brief-links.ts'
import type { BriefLinks } from '#components/brief/brief-links.ts'
import { ProseBlock } from '#components/brief/prose-text.tsx'
import { TechniqueName } from './technique-name.tsx'

/** Labelled groups of short points. */
export function KeyPointRows({
  groups,
  links,
}: {
  groups: readonly Shown<'key-points'>[]
  links: BriefLinks
}) {
  return (
    <dl className="rows">
      {groups.map(({ label, items }, place) => (
        <div key={place}>
          <dt dir="auto" lang={links.languages?.text}>
            {label}
          </dt>
          <dd dir="auto" lang={links.languages?.text}>
            <ItemList items={items} links={links} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Items as a list; a single one stands without a mark. */
function ItemList({ items, links }: { items: readonly ShownText[]; links: BriefLinks }) {
  const [only] = items
  if (only === undefined) return null
  if (items.length === 1) return <ProseBlock text={only} links={links} />
  return (
    <ul>
      {items.map((item, place) => (
        <li key={place} dir="auto" lang={links.languages?.text}>
          <ProseBlock text={item} links={links} />
        </li>
      ))}
    </ul>
  )
}

interface LabelledText {
  label: string | null
  text: ShownText
}

/** Labelled texts as rows; texts without a label as list items, in the text's own order. */
export function LabelledRows({ texts, links }: { texts: readonly LabelledText[]; links: BriefLinks }) {
  return groupNeighbours(texts, ({ label }) => label === null).map(({ sort: bare, items }, place) =>
    bare ? (
      <ul key={place}>
        {items.map(({ text }, at) => (
          <li key={at} dir="auto" lang={links.languages?.text}>
            <ProseBlock text={text} links={links} />
          </li>
        ))}
      </ul>
    ) : (
      <dl key={place} className="rows">
        {items.map(({ label, text }, at) => (
          <div key={at}>
            <dt dir="auto" lang={links.languages?.text}>
              {label}
            </dt>
            <dd dir="auto" lang={links.languages?.text}>
              <ProseBlock text={text} links={links} />
            </dd>
          </div>
        ))}
      </dl>
    ),
  )
}

/** The domains in which the matter has effects. */
export function ImplicationRows({
  parts,
  links,
}: {
  parts: readonly Shown<'implication'>[]
  links: BriefLinks
}) {
  return <LabelledRows texts={parts} links={links} />
}

/** The people, organisations and things that the brief names, linked to their pages where they have one. */
export function EntityRows({ entries, links }: { entries: readonly Shown<'entity'>[]; links: BriefLinks }) {
  return (
    <dl className="rows">
      {entries.map(({ name, description }, place) => {
        const slug = slugFor(links.entities, name)
        return (
          <div key={place}>
            <dt dir="auto" lang={links.languages?.text}>
              {slug === null ? name : <a href={entityAddress(slug)}>{name}</a>}
            </dt>
            <dd dir="auto" lang={links.languages?.text}>
              <ProseBlock text={description} links={links} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** The structured analytic techniques of the closing block, each with what it was used for. */
export function TechniqueRows({ uses, links }: { uses: readonly Shown<'technique'>[]; links: BriefLinks }) {
  return (
    <dl className="rows">
      {uses.map(({ name, description }, place) => (
        <div key={place}>
          <dt dir="auto" lang={links.languages?.text}>
            <TechniqueName name={name} links={links} />
          </dt>
          <dd dir="auto" lang={links.languages?.text}>
            <ProseBlock text={description} links={links} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
