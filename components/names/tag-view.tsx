import { tagAddress, tagIndexAddress } from '#domain/pages/addresses.ts'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import { BriefList } from '#components/lists/brief-list.tsx'
import { ListHead } from '#components/lists/list-head.tsx'
import { OlderBriefs } from '#components/lists/older-briefs.tsx'
import { TagCharts, type TagFigures } from './tag-charts.tsx'

export interface TagData {
  slug: string
  name: string
  /** Newest first. */
  briefs: readonly BriefListItem[]
  total: number
  figures: TagFigures
}

/** One thematic tag and the briefs that carry it, listed and in charts. */
export function TagView({ data }: { data: TagData }) {
  const { slug, name, briefs, total, figures } = data
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
        page={tagAddress(slug)}
      />
      {briefs.length > 0 ? (
        <BriefList briefs={briefs} categories="named" heading="h2" />
      ) : (
        <p className="none">No published brief has this tag.</p>
      )}
      <OlderBriefs total={total} shown={briefs.length} search={`tag:${slug}`} />
      <TagCharts slug={slug} name={name} total={total} figures={figures} />
    </div>
  )
}
