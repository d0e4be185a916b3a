import { spellInstant } from '#domain/days/spell-instant.ts'
import type { CommentThread } from '#domain/reviews/comment-thread.ts'
import { toEditorAddress } from './editor-address.ts'
import { AnswerForm } from './answer-form.client.tsx'
import { ResolvedSummary } from './resolved-summary.client.tsx'

/** What the forms of a thread send, and to whom they tell that something is new. */
export interface Talk {
  slug: string
  /** Whether this person may answer and resolve. */
  mayComment: boolean
}

interface ThreadListProps extends Talk {
  threads: readonly CommentThread[]
  /** Whether the part that a thread is about has to be quoted: where it does not stand beside the thread. */
  quotes?: boolean
  /** Whether the quotation leads to the field of the part in the editor. */
  leads?: boolean
}

/** Threads of comments, the open ones with a form to answer; a resolved one is folded. */
export function ThreadList({ threads, quotes = false, leads = false, ...talk }: ThreadListProps) {
  return threads.map((thread) =>
    thread.isResolved ? (
      <details key={thread.id} className="thread">
        <ResolvedSummary thread={thread.id} by={thread.entries[0]?.by ?? ''} />
        <Thread thread={thread} quotes={quotes} leads={leads} {...talk} />
      </details>
    ) : (
      <div
        key={thread.id}
        className="thread"
        role="group"
        aria-label={`Comment by ${thread.entries[0]?.by ?? ''}`}
        tabIndex={-1}
        data-row
      >
        <Thread thread={thread} quotes={quotes} leads={leads} {...talk} />
      </div>
    ),
  )
}

type ThreadProps = Talk & Required<Pick<ThreadListProps, 'quotes' | 'leads'>> & { thread: CommentThread }

function Thread({ thread, quotes, leads, slug, mayComment }: ThreadProps) {
  const { id, quote, entries, isResolved } = thread
  return (
    <>
      {quotes && quote !== null && (
        <p className="quiet small">
          {leads ? (
            <a href={toEditorAddress(slug, id)}>
              <Quotation quote={quote} />
            </a>
          ) : (
            <Quotation quote={quote} />
          )}
        </p>
      )}
      <ul>
        {entries.map(({ by, at, text, resolves }) => (
          <li key={`${at} ${text}`} className="small">
            <b>
              <bdi>{by}</bdi>
            </b>
            {resolves && ' resolved this'}, <time dateTime={at}>{spellInstant(at)}</time>
            {text !== '' && (
              <>
                : <span dir="auto">{text}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      {mayComment && (
        <AnswerForm slug={slug} thread={id} about={entries[0]?.text ?? ''} isResolved={isResolved} />
      )}
    </>
  )
}

function Quotation({ quote }: { quote: string }) {
  return (
    <>
      On “<span dir="auto">{quote}</span>”
    </>
  )
}
