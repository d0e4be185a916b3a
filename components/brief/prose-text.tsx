import type { ReactNode } from 'react'
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
  return text.map((inlines, place) => <p key={place}>{renderInlines(inlines, links)}</p>)
}

/** One paragraph bare, several as `p`: for `dd`, `li` and whatever else may hold either. */
export function ProseBlock({ text, links }: ProseProps) {
  const [first, ...more] = text
  if (first === undefined) return null
  return more.length > 0 ? <ProseText text={text} links={links} /> : renderInlines(first, links)
}

/** Inline nodes as elements. React escapes every text. */
export function renderInlines(inlines: readonly Inline[], links: BriefLinks): ReactNode[] {
  return inlines.map((inline, place) => {
    if (inline.type === 'citation') {
      return inlines[place - 1]?.type === 'citation' ? null : (
        <Citations key={place} citations={takeCitations(inlines, place)} links={links} />
      )
    }
    // A citation never starts a line: it stays with the words it stands behind.
    if (inline.type === 'text' && inlines[place + 1]?.type === 'citation')
      return inline.value.replace(/ $/, '\u00a0')
    return renderInline(inline, place, links)
  })
}

function renderInline(inline: Exclude<Inline, InlineCitation>, key: number, links: BriefLinks): ReactNode {
  switch (inline.type) {
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

/** The citations that follow one another from this place on. */
function takeCitations(inlines: readonly Inline[], from: number): InlineCitation[] {
  const citations: InlineCitation[] = []
  for (const inline of inlines.slice(from)) {
    if (inline.type !== 'citation') break
    citations.push(inline)
  }
  return citations
}

/** The raised numbers of sources, kept on one line; plain text where the brief lists no such source. */
function Citations({ citations, links }: { citations: readonly InlineCitation[]; links: BriefLinks }) {
  return (
    <sup>
      {citations.map(({ number, id }, place) =>
        links.sources.has(number) ? (
          <a key={place} id={id} href={`#n${number}`} role="doc-noteref">
            [{number}]
          </a>
        ) : (
          `[${number}]`
        ),
      )}
    </sup>
  )
}
