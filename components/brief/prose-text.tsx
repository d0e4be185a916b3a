import type { ReactNode } from 'react'
import { groupCitations, type InlineGroup } from '#domain/citations/group-citations.ts'
import type { ShownText } from '#domain/pages/shown-part.ts'
import type { Inline, InlineCitation } from '#domain/prose/inline.ts'
import { isReaderHref } from '#domain/prose/safe-href.ts'
import type { BriefLinks } from './brief-links.ts'

interface ProseProps {
  text: ShownText
  links: BriefLinks
}

/** Prose as paragraphs. */
export function ProseText({ text, links }: ProseProps) {
  return text.map((inlines, place) => (
    <p key={place} dir="auto" lang={links.languages?.text}>
      {renderInlines(inlines, links)}
    </p>
  ))
}

/** One paragraph bare, several as `p`: for `dd`, `li` and whatever else may hold either. */
export function ProseBlock({ text, links }: ProseProps) {
  const [first, ...more] = text
  if (first === undefined) return null
  return more.length > 0 ? <ProseText text={text} links={links} /> : renderInlines(first, links)
}

/** Inline nodes as elements. React escapes every text. */
export function renderInlines(inlines: readonly Inline[], links: BriefLinks): ReactNode[] {
  return groupCitations(inlines).map((group, place) => renderGroup(group, place, links))
}

function renderGroup(inline: InlineGroup, key: number, links: BriefLinks): ReactNode {
  switch (inline.type) {
    case 'citations':
      return <Citations key={key} citations={inline.citations} links={links} />
    case 'text':
      return inline.value
    case 'code':
      return <code key={key}>{inline.value}</code>
    case 'emphasis':
      return <em key={key}>{renderInlines(inline.children, links)}</em>
    case 'strong':
      return <strong key={key}>{renderInlines(inline.children, links)}</strong>
    case 'link': {
      const words = renderInlines(inline.children, links)
      return isReaderHref(inline.url) ? (
        <a key={key} href={inline.url}>
          {words}
        </a>
      ) : (
        words
      )
    }
  }
}

/** The raised numbers of sources, kept on one line; plain text where the brief lists no such source. */
function Citations({ citations, links }: { citations: readonly InlineCitation[]; links: BriefLinks }) {
  return (
    <sup>
      {citations.map(({ number, id }, place) =>
        links.sources.has(number) ? (
          <a
            key={place}
            id={id}
            href={`#n${number}`}
            role="doc-noteref"
            aria-label={`Source ${number}`}
            lang={links.languages?.page}
          >
            [{number}]
          </a>
        ) : (
          `[${number}]`
        ),
      )}
    </sup>
  )
}
