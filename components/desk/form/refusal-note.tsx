import { findRefusalLink } from '#domain/refusals/find-refusal-link.ts'

interface RefusalNoteProps {
  /** What is said; empty for nothing. */
  message: string
  /** What the desk answered, if it was the desk that refused. */
  refusal?: unknown
}

/** Why something was not done, with a link where the sentence asks to open a page. */
export function RefusalNote({ message, refusal }: RefusalNoteProps) {
  if (message === '') return null
  const link = findRefusalLink(message, refusal)
  const at = link ? message.indexOf(link.words) : -1
  return (
    <p className="err" role="alert">
      {link && at >= 0 ? (
        <>
          {message.slice(0, at)}
          <a href={link.href} {...(link.isApart && { target: '_blank', rel: 'noreferrer' })}>
            {link.words}
          </a>
          {message.slice(at + link.words.length)}
        </>
      ) : (
        message
      )}
    </p>
  )
}
