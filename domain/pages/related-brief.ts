import type { BriefListItem } from './brief-list-item.ts'

/** A brief that the page of another leads to, and why: "names Brightline; same category". */
export interface RelatedBrief extends BriefListItem {
  reason: string
}
