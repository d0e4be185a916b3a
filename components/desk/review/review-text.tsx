import { CommentField } from '#components/desk/comments/comment-field.client.tsx'
import { GoneThreads } from '#components/desk/comments/brief-comments.client.tsx'
import { ThreadList } from '#components/desk/comments/thread-list.tsx'
import { wholeKey } from './review-answers.ts'
import type { PlacedThreads } from '#domain/reviews/comment-thread.ts'
import type { ReviewPart, ReviewSection } from '#domain/reviews/review-text.ts'

/** Makes of what is written on a part now what is to be written there. */
export type OnComment = (key: string, toText: (now: string) => string) => void

interface PartTalk {
  slug: string
  threads: PlacedThreads
  /** What is being written, by the key of the part or `wholeKey`. */
  written: Readonly<Record<string, string>>
  /** `null` for who only reads. */
  onComment: OnComment | null
}

/** The whole text, part by part, with what was said of each, and a place to say more. */
export function ReviewText({ sections, ...talk }: PartTalk & { sections: readonly ReviewSection[] }) {
  const { slug, threads, written, onComment } = talk
  const mayComment = onComment !== null
  return (
    <>
      <ThreadList threads={threads.whole} slug={slug} mayComment={mayComment} />
      {onComment && (
        <CommentField
          slug={slug}
          part={null}
          about="the whole brief"
          value={written[wholeKey] ?? ''}
          onChange={(toText) => onComment(wholeKey, toText)}
        />
      )}
      {sections.map(({ number, title, parts }) => (
        <section key={`${number} ${title}`} className="reviewed" aria-label={title}>
          <h2>
            {number !== null && <span className="num">{number}</span>} <span dir="auto">{title}</span>
          </h2>
          {parts.map((part, place) => (
            <PartText key={part.key ?? place} part={part} {...talk} />
          ))}
        </section>
      ))}
      <GoneThreads threads={threads.gone} slug={slug} mayComment={mayComment} />
    </>
  )
}

function PartText({
  part: { key, text, ratings },
  slug,
  threads,
  written,
  onComment,
}: PartTalk & { part: ReviewPart }) {
  return (
    <div className="para">
      <p dir="auto" className="read">
        {text}
      </p>
      {ratings.length > 0 && <p className="quiet small">{ratings.join(' · ')}</p>}
      {key !== null && (
        <ThreadList threads={threads.onPart.get(key) ?? []} slug={slug} mayComment={onComment !== null} />
      )}
      {key !== null && onComment && (
        <CommentField
          slug={slug}
          part={key}
          about={`“${text.slice(0, 60)}”`}
          value={written[key] ?? ''}
          onChange={(toText) => onComment(key, toText)}
        />
      )}
    </div>
  )
}
