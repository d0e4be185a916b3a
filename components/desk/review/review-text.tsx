import { spellInstant } from '#domain/days/spell-instant.ts'
import type { EarlierComment } from '#domain/reviews/review-case.ts'
import type { ReviewPart, ReviewSection } from '#domain/reviews/review-text.ts'

interface ReviewTextProps {
  sections: readonly ReviewSection[]
  earlier: readonly EarlierComment[]
  /** By the key of the part. */
  written: Readonly<Record<string, string>>
  /** `null` for who only reads. */
  onComment: ((key: string, text: string) => void) | null
}

/** The whole text, part by part, with what was said of each, and a place to say more. */
export function ReviewText({ sections, ...talk }: ReviewTextProps) {
  return sections.map(({ number, title, parts }) => (
    <section key={`${number} ${title}`} className="part" aria-label={title}>
      <h2>
        {number !== null && <span className="num">{number}</span>} <span dir="auto">{title}</span>
      </h2>
      {parts.map((part, place) => (
        <PartText key={part.key ?? place} part={part} {...talk} />
      ))}
    </section>
  ))
}

function PartText({
  part: { key, text, ratings },
  earlier,
  written,
  onComment,
}: Omit<ReviewTextProps, 'sections'> & { part: ReviewPart }) {
  return (
    <div className="para">
      <p dir="auto" className="read">
        {text}
      </p>
      {ratings.length > 0 && <p className="quiet small">{ratings.join(' · ')}</p>}
      {earlier
        .filter((comment) => comment.key === key)
        .map(({ by, at, text: said }) => (
          <p key={`${at} ${said}`} className="small">
            <b dir="auto">{by}</b>, {spellInstant(at)}: <span dir="auto">{said}</span>
          </p>
        ))}
      {key !== null && onComment && (
        <CommentField
          id={`comment-${key}`}
          about={text}
          value={written[key] ?? ''}
          onChange={(said) => onComment(key, said)}
        />
      )}
    </div>
  )
}

interface CommentFieldProps {
  id: string
  about: string
  value: string
  onChange: (value: string) => void
}

function CommentField({ id, about, value, onChange }: CommentFieldProps) {
  return (
    <details className="comment" open={value !== ''}>
      <summary className="small">
        Comment<span className="vh"> on “{about.slice(0, 60)}”</span>
      </summary>
      <label className="vh" htmlFor={id}>
        Comment on “{about.slice(0, 60)}”
      </label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        maxLength={4000}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </details>
  )
}
