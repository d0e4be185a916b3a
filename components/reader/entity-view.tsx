import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import { BriefList } from './brief-list.tsx'
import { ListHead } from './list-head.tsx'

export interface EntityData {
  name: string
  /** Person, organisation, place … as a word. */
  kind: string
  aliases: readonly string[]
  /** Newest first. */
  briefs: readonly BriefListItem[]
  total: number
}

/** One entity: its kind, its other names, and the briefs that name it. */
export function EntityView({ data }: { data: EntityData }) {
  const { name, kind, aliases, briefs, total } = data
  return (
    <div className="index">
      <ListHead kind={kind === 'other' ? 'Entity' : kind} title={name} total={total} shown={briefs.length}>
        {aliases.length > 0 && <p>Also known as {aliases.join(', ')}.</p>}
      </ListHead>
      {briefs.length > 0 ? (
        <BriefList briefs={briefs} categories="named" heading="h2" />
      ) : (
        <p className="none">No published brief names this entity at the moment.</p>
      )}
    </div>
  )
}
