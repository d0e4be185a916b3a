import { feedAddress } from '#domain/feeds/feed-addresses.ts'
import { archiveAddress, homeAddress } from '#domain/pages/addresses.ts'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import { BriefList } from './brief-list.tsx'

export interface LatestData {
  /** Newest first. */
  briefs: readonly BriefListItem[]
}

/** The latest briefs, whatever their category. */
export function LatestView({ data: { briefs } }: { data: LatestData }) {
  return (
    <div className="index">
      <header className="head">
        <h1>Latest briefs</h1>
        <p>
          The newest briefs from every category. Older ones are in the <a href={archiveAddress}>archive</a>.{' '}
          <a href={feedAddress(homeAddress, 'atom')}>Follow them as a feed</a>
        </p>
      </header>
      {briefs.length > 0 ? (
        <BriefList briefs={briefs} categories="named" heading="h2" />
      ) : (
        <p className="none">No brief has been published yet.</p>
      )}
    </div>
  )
}
