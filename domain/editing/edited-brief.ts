import type { BriefContent } from '#domain/briefs/brief-content.ts'
import type { Dismissal } from './advice/dismissal.ts'
import type { EditingNow } from './editing-now.ts'
import type { EntityFacts } from '#domain/entities/entity-names.ts'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'

/** What the editor changes, and saves as one. */
export interface EditedText {
  content: BriefContent
  marking: TlpMarking
  entityFacts: readonly EntityFacts[]
  dismissals: readonly Dismissal[]
}

/** A brief as its editor begins with it. */
export interface EditedBrief extends EditedText {
  /** The id of whoever opened its editor. */
  writer: string
  /** It stays the same when the address changes. */
  id: string
  slug: string
  category: { slug: string; name: string }
  /** The version of its draft; `null` where this would be the first save of a next revision. */
  version: number | null
  /** The number of the revision that readers had when its draft was begun, or have now where it has none; `null` for none. */
  live: number | null
  /** Who was editing it when the page was made; `null` for nobody. */
  editing: EditingNow | null
  /** What the importer warned of. */
  warnings: readonly LayoutWarning[]
}
