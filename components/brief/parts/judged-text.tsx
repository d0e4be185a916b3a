import type { Shown } from '#domain/pages/shown-part.ts'
import type { BriefLinks } from '#components/brief/brief-links.ts'
import { renderInlines } from '#components/brief/prose-text.tsx'

interface JudgedTextProps {
  part: Shown<'judgment'>
  links: BriefLinks
}

/** The text of a judgment; the sentence that is rated below it is marked, and bears the name it has there. */
export function JudgedText({ part: { text, judged, name }, links }: JudgedTextProps) {
  return text.map((inlines, place) => {
    if (judged?.paragraph !== place || name === null)
      return (
        <p key={place} dir="auto" lang={links.languages?.text}>
          {renderInlines(inlines, links)}
        </p>
      )
    const { from, to } = judged
    return (
      <p key={place} dir="auto" lang={links.languages?.text}>
        {renderInlines(inlines.slice(0, from), links)}
        <a
          className="jn"
          href={`#${name.toLowerCase()}`}
          aria-label={`Rating of ${name}`}
          lang={links.languages?.page}
        >
          {name}
        </a>{' '}
        <mark className="jd">{renderInlines(inlines.slice(from, to), links)}</mark>
        {renderInlines(inlines.slice(to), links)}
      </p>
    )
  })
}
