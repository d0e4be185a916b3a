import { CommentField } from '#components/desk/comments/comment-field.client.tsx'
import { ThreadList } from '#components/desk/comments/thread-list.tsx'
import type { PlacedThreads } from '#domain/reviews/comment-thread.ts'

/** Makes of what is written on a part now what is to be written there. */
export type OnComment = (key: string, toText: (now: string) => string) => void

/** What was said of the parts of a text, and what is being written on them. */
export interface PartTalk {
  slug: string
  threads: PlacedThreads
  /** What is being written, by the key of the part or `wholeKey`. */
  written: Readonly<Record<string, string>>
  /** `null` for who only reads. */
  onComment: OnComment | null
}

interface PartCommentsProps {
  /** What its comments name. */
  part: string
  /** How it begins. */
  text: string
  talk: PartTalk
}

/** What was said of one part, and a place to say more. */
export function PartComments({ part, text, talk }: PartCommentsProps) {
  const { slug, threads, written, onComment } = talk
  return (
    <>
      <ThreadList threads={threads.onPart.get(part) ?? []} slug={slug} mayComment={onComment !== null} />
      {onComment && (
        <CommentField
          slug={slug}
          part={part}
          about={`“${text.slice(0, 60)}”`}
          value={written[part] ?? ''}
          onChange={(toText) => onComment(part, toText)}
        />
      )}
    </>
  )
}
