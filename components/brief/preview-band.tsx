import { spellInstant } from '#domain/days/spell-instant.ts'
import { tlpMeanings, type TlpMarking } from '#domain/markings/tlp.ts'

interface PreviewBandProps {
  marking: TlpMarking
  /** Who may see the text, in the words of whoever made the link. */
  forWhom: string
  expiresAt: string
}

/** Says above an unpublished text that it is one, who may see it, and until when. */
export function PreviewBand({ marking, forWhom, expiresAt }: PreviewBandProps) {
  return (
    <aside className="preview" aria-label="About this preview">
      <p>
        <strong>Unpublished preview.</strong> This text may still change. Please do not quote it, forward it
        or share the link.
      </p>
      <dl>
        <div>
          <dt className="label">For</dt>
          <dd>
            <bdi>{forWhom}</bdi>
          </dd>
        </div>
        <div>
          <dt className="label">Marking</dt>
          <dd>
            <b>{marking}</b>: {tlpMeanings[marking]}
          </dd>
        </div>
        <div>
          <dt className="label">Link expires</dt>
          <dd>
            <time dateTime={expiresAt}>{spellInstant(expiresAt)}</time>
          </dd>
        </div>
      </dl>
    </aside>
  )
}
