import { CommentField } from '#components/desk/comments/comment-field.client.tsx'
import { GoneThreads } from '#components/desk/comments/brief-comments.client.tsx'
import { ThreadList } from '#components/desk/comments/thread-list.tsx'
import type { ReviewPart, ReviewSection } from '#domain/reviews/review-text.ts'
import { PartComments, type PartTalk } from './part-comments.tsx'
import { wholeKey } from './review-answers.ts'

interface ReviewTextProps {
  sections: readonly ReviewSection[]
  talk: PartTalk
}

/** The whole text, part by part, with what was said of each, and a place to say more. */
export function ReviewText({ sections, talk }: ReviewTextProps) {
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
      {sections.map(({ key, number, title, parts }, at) => (
        <section key={key ?? at} className="reviewed" aria-label={title}>
          <h2>
            {number !== null && <span className="num">{number}</span>} <span dir="auto">{title}</span>
          </h2>
          {key !== null && <PartComments part={key} text={title} talk={talk} />}
          {parts.map((part, place) => (
            <PartText key={part.key ?? place} part={part} talk={talk} />
          ))}
        </section>
      ))}
      <GoneThreads threads={threads.gone} slug={slug} mayComment={mayComment} />
    </>
  )
}

function PartText({ part: { key, text, ratings }, talk }: { part: ReviewPart; talk: PartTalk }) {
  return (
    <div className="para">
      <p dir="auto" className="read">
        {text}
      </p>
      {ratings.length > 0 && <p className="quiet small">{ratings.join(' · ')}</p>}
      {key !== null && <PartComments part={key} text={text} talk={talk} />}
    </div>
  )
}
