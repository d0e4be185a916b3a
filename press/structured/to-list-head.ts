import type { PageHead } from '#components/document/document-head.tsx'
import { homeAddress } from '#domain/pages/addresses.ts'
import type { LabelledLink, SiteFacts } from '#domain/site/site-facts.ts'
import { describeList, type DescribedList } from '#domain/structured-data/describe-list.ts'

interface ListHead extends Omit<DescribedList, 'above'> {
  /** The list that it is one of, if it is. */
  within?: LabelledLink
}

/** The head of a page that lists briefs, which tells machines what it lists and where it is. */
export function toListHead({ within, ...list }: ListHead, site: SiteFacts): PageHead {
  const { name, description, path } = list
  const above = [{ label: site.name, href: homeAddress }, ...(within ? [within] : [])]
  return { title: name, description, path, structured: describeList({ ...list, above }, site) }
}
