import { tagIndexAddress } from '#domain/pages/addresses.ts'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import { BriefList } from '#components/lists/brief-list.tsx'
import { ListHead } from '#components/lists/list-head.tsx'
import type { LabelledLink } from '#domain/site/site-facts.ts'

export interface TagData {
  name: string
  /** Newest first. */
  briefs: readonly BriefListItem[]
  total: number
  feeds: readonly LabelledLink[]
}

/** One thematic tag and the briefs that carry it. */
export function TagView({ data }: { data: TagData }) {
  const { name, briefs, total, feeds } = data
  return (
    <div className="index">
      <ListHead
        kind={
          <a className="cat" href={tagIndexAddress}>
            Tags
          </a>
        }
        title={name}
        total={total}
        shown={briefs.length}
        links={[{ label: 'Feeds', links: feeds }]}
      />
      {briefs.length > 0 ? (
        <BriefList briefs={briefs} categories="named" heading="h2" />
      ) : (
        <p className="none">No published brief carries this tag at the moment.</p>
      )}
    </div>
  )
}
