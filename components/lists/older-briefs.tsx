import { archiveAddress } from '#domain/pages/addresses.ts'
import { searchPageAddress } from '#domain/search/search-page-address.ts'

interface OlderBriefsProps {
  /** How many briefs there are, and how many of them, the newest, the page lists. */
  total: number
  shown: number
  /** The search that finds all of them, as `tag:ports`. */
  search: string
}

/** Below a list that ends before its briefs do: where the others are. */
export function OlderBriefs({ total, shown, search }: OlderBriefsProps) {
  if (shown >= total) return null
  const all = searchPageAddress({ text: search, sort: 'newest', page: 1 })
  return (
    <p className="older">
      This page lists the latest {shown} of {total.toLocaleString('en-GB')} briefs.{' '}
      <a href={all}>Search for older ones</a>, or browse the <a href={archiveAddress}>archive</a> by month.
    </p>
  )
}
