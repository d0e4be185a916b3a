import type { BriefContent } from '../../domain/briefs/brief-content.ts'
import type { TlpMarking } from '../../domain/markings/tlp.ts'
import type { CorrectionKind } from '../../domain/publication/correction-kind.ts'
import type { CategoryFacts } from '../reader/brief-list-item.ts'
import type { LabelledLink } from '../reader/site-facts.ts'

export interface CorrectionNote {
  kind: CorrectionKind
  note: string
  /** ISO instant. */
  madeAt: string
  /** The revision that carries the change. */
  revision: number
  /** Who made it. */
  by: string
}

/** All that the page of one brief shows. Instants are ISO 8601 in UTC. */
export interface BriefPageData {
  slug: string
  category: CategoryFacts
  content: BriefContent
  revision: number
  firstPublishedAt: string
  /** When it was taken in here: another day only for a text from an archive. */
  takenInAt: string
  publishedAt: string
  author: string
  verifier: string
  verifiedAt: string
  marking: TlpMarking
  demonstration: boolean
  corrections: CorrectionNote[]
  /** Pages of entities, by the name this brief uses. */
  entities: Readonly<Record<string, { slug: string }>>
  /** Pages of tags, by the name this brief uses. */
  tags: Readonly<Record<string, { slug: string }>>
  explore: LabelledLink[]
}
