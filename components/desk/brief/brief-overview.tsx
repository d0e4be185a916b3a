import Link from 'next/link'
import { StateMark } from '#components/desk/briefs/state-mark.tsx'
import { spellInstant } from '#domain/days/spell-instant.ts'
import { briefAddress, historyAddress } from '#domain/pages/addresses.ts'
import type { DeskBrief } from '#domain/people/desk-brief.ts'

/** Where a brief is: its state, marking, category, time, and what holds it up. */
export function BriefOverview({ brief }: { brief: DeskBrief }) {
  const { slug, state, next, category, marking, heldBack, withdrawalReason, obstacle } = brief
  const { scheduledFor, embargoedUntil, wantsEmbargo, begunFrom } = brief
  const scheduled = heldBack === null ? 'scheduled' : 'held-back'
  return (
    <>
      <p className="meta standing">
        <StateMark state={state === 'scheduled' ? scheduled : state} />
        {next !== null && (
          <span>
            Next revision: <StateMark state={next === 'scheduled' ? scheduled : next} />
          </span>
        )}
        <span className="cat" data-category={category.slug}>
          {category.name}
        </span>
        <span>{marking}</span>
        {scheduledFor !== null && (
          <span>
            {heldBack === null ? 'Goes out on' : 'Was to go out on'} {spellInstant(scheduledFor)}
          </span>
        )}
        {embargoedUntil !== null && <span>Under embargo until {spellInstant(embargoedUntil)}</span>}
      </p>
      {begunFrom && (
        <p className="quiet small">
          Started from{' '}
          <Link href={`/admin/briefs/${begunFrom.slug}`} dir="auto">
            {begunFrom.title}
          </Link>
        </p>
      )}
      {wantsEmbargo && <EmbargoWanted maySet={brief.allowed.includes('setEmbargo')} />}
      {heldBack !== null && <p className="err">{heldBack}</p>}
      {withdrawalReason !== null && (
        <div className="note">
          <p>Readers see this reason:</p>
          <blockquote dir="auto">{withdrawalReason}</blockquote>
        </div>
      )}
      {(next ?? state) === 'returned' && <Returned revisions={brief.revisions} />}
      {obstacle !== null && <p className="note">{obstacle}</p>}
      <p className="acts">
        {brief.allowed.includes('saveDraft') && (brief.version !== null || brief.live !== null) && (
          <Link className="btn" href={`/admin/briefs/${slug}/edit`}>
            {brief.version === null ? 'Write the next revision' : 'Edit the draft'}
          </Link>
        )}
        {brief.submitted !== null && (
          <Link className="btn" href={`/admin/review/${slug}`}>
            {brief.allowed.includes('verifyBrief') ? 'Review it' : 'Read the submitted text'}
          </Link>
        )}
        {brief.live !== null && (
          <>
            <a href={briefAddress(slug)}>Reader page</a>
            {state === 'published' && <a href={historyAddress(slug)}>Public history</a>}
          </>
        )}
      </p>
    </>
  )
}

/** Why the text came back, before whoever is to change it. */
function Returned({ revisions }: Pick<DeskBrief, 'revisions'>) {
  const review = revisions[0]?.reviews.findLast(({ outcome }) => outcome === 'returned')
  if (!review) return null
  const { by, at, note, comments } = review
  return (
    <div className="note is-ask">
      <p>
        <b>Returned</b> by <bdi>{by}</bdi>, <time dateTime={at}>{spellInstant(at)}</time>
        {comments > 0 && (
          <>
            , with <a href="#comments">{comments === 1 ? '1 comment' : `${comments} comments`}</a>
          </>
        )}
      </p>
      {note !== null && <blockquote dir="auto">{note}</blockquote>}
    </div>
  )
}

/** Leads from what the importer read of an embargo to where one is set. */
function EmbargoWanted({ maySet }: { maySet: boolean }) {
  return (
    <p className="note is-ask">
      The imported text says that it is under embargo, but nobody has set when that ends.{' '}
      {maySet ? <a href="#embargo">Set the embargo</a> : 'Ask an editor to set it.'}
    </p>
  )
}
