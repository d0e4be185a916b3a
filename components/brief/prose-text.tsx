import type { ReactNode } from 'react'
import type { Inline } from '../../domain/prose/inline.ts'
import { parseProse } from '../../domain/prose/parse-prose.ts'
import type { Prose } from '../../domain/prose/prose.ts'
import type { BriefLinks } from './brief-links.ts'

interface ProseProps {
  prose: Prose
  links: BriefLinks
}

/** Prose as paragraphs. */
export function ProseText({ prose, links }: ProseProps) {
  return parseProse(prose).map((inlines, place) => <p key={place}>{renderInlines(inlines, links)}</p>)
}

/** One paragraph bare, several as `p`: for `dd`, `li` and whatever else may hold either. */
export function ProseBlock({ prose, links }: ProseProps) {
  const [first, ...more] = parseProse(prose)
  if (first === undefined) return null
  return more.length > 0 ? <ProseText prose={prose} links={links} /> : renderInlines(first, links)
}

/** Inline nodes as elements. React escapes every text. */
export function renderInlines(inlines: readonly Inline[], links: BriefLinks): ReactNode[] {
  return inlines.map((inline, place) => renderInline(inline, place, links))
}

function renderInline(inline: Inline, key: number, links: BriefLinks): ReactNode {
  switch (inline.type) {
    case 'text':
      return inline.value
    case 'code':
      return <code key={key}>{inline.value}</code>
    case 'emphasis':
      return <em key={key}>{renderInlines(inline.children, links)}</em>
    case 'strong':
      return <strong key={key}>{renderInlines(inline.children, links)}</strong>
    case 'link':
      return (
        <a key={key} href={inline.url}>
          {renderInlines(inline.children, links)}
        </a>
      )
    case 'citation':
      return <CitationMark key={key} number={inline.number} links={links} />
  }
}

/** The raised number of a source; plain text where the brief lists no such source. */
function CitationMark({ number, links }: { number: number; links: BriefLinks }) {
  if (!links.sources.has(number)) return <sup>[{number}]</sup>
  return (
    <sup>
      <a href={`#n${number}`} role="doc-noteref">
        [{number}]
      </a>
    </sup>
  )
}
