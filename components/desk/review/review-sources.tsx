import { fixedPlaces } from '#domain/reviews/comment-places.ts'
import type { ReviewSource } from '#domain/reviews/review-text.ts'
import { PartComments, type PartTalk } from './part-comments.tsx'

interface ReviewSourcesProps {
  sources: readonly ReviewSource[]
  talk: PartTalk
  /** Keys of those that were opened from here. */
  opened: readonly string[]
  onOpen: (key: string) => void
}

/** The sources by their numbers in the text, and which of them were opened from this page, with what was said of each. */
export function ReviewSources({ sources, talk, opened, onOpen }: ReviewSourcesProps) {
  const linked = sources.filter(({ href }) => href !== null)
  const count = linked.filter(({ key }) => opened.includes(key)).length
  return (
    <section aria-labelledby="sources">
      <div className="sec">
        <h2 id="sources">Sources</h2>
        {linked.length > 0 && (
          <span className="num">
            {count} of {linked.length} opened
          </span>
        )}
      </div>
      <PartComments part={fixedPlaces.sources} text="Sources" talk={talk} />
      {sources.length === 0 && <p className="none">The text names no sources.</p>}
      <ol className="source-links">
        {sources.map(({ key, number, title, facts, grade, href }) => (
          <li key={key}>
            <span className="num">{number}</span>{' '}
            {href === null ? (
              <span dir="auto">{title}</span>
            ) : (
              <a
                href={href}
                target="_blank"
                rel="noopener noreferrer"
                dir="auto"
                data-opened={opened.includes(key)}
                onClick={() => onOpen(key)}
                onAuxClick={() => onOpen(key)}
              >
                {title}
              </a>
            )}{' '}
            {grade !== null && <span className="num">{grade}</span>}
            <span className="quiet small block">
              {[facts, describeOpening(href, opened.includes(key))].filter(Boolean).join('. ')}.
            </span>
            <PartComments part={key} text={title} talk={talk} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function describeOpening(href: string | null, isOpened: boolean): string {
  if (href === null) return 'No link'
  return isOpened ? 'Opened' : 'Not opened from here yet'
}
