import { Fragment } from 'react'
import { Day } from '#components/ui/day.tsx'
import { briefAddress, entityAddress, entityIndexAddress } from '#domain/pages/addresses.ts'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import { BriefList } from '#components/lists/brief-list.tsx'
import { EntityCompany, type EntityCompanyData } from './entity-company.tsx'
import { ListHead } from '#components/lists/list-head.tsx'
import { OlderBriefs } from '#components/lists/older-briefs.tsx'

export interface EntityData extends EntityCompanyData {
  /** Person, organisation, place … as a word. */
  kind: string
  aliases: readonly string[]
  /** Newest first. */
  briefs: readonly BriefListItem[]
  /** What each brief says of it, by the brief's slug. */
  roles: Readonly<Record<string, string>>
  first: Mention | null
}

type Mention = Pick<BriefListItem, 'slug' | 'title' | 'language' | 'publishedAt'>

/** One entity: its kind, its other names, the briefs that name it, and whom they name with it. */
export function EntityView({ data }: { data: EntityData }) {
  const { slug, name, kind, aliases, briefs, roles, total, first } = data
  return (
    <div className="index">
      <ListHead
        kind={<EntityKicker kind={kind} />}
        title={name}
        total={total}
        shown={briefs.length}
        page={entityAddress(slug)}
        facts={<Mentions first={first} last={briefs[0] ?? null} />}
      >
        <Aliases names={aliases} />
      </ListHead>
      {briefs.length > 0 ? (
        <BriefList briefs={briefs} categories="named" heading="h2" roles={roles} />
      ) : (
        <p className="none">No published brief names this entity.</p>
      )}
      <OlderBriefs total={total} shown={briefs.length} search={`entity:${slug}`} />
      <EntityCompany {...data} />
    </div>
  )
}

/** Each takes the direction of its own script. */
function Aliases({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <p>
      Also known as{' '}
      {names.map((name, place) => (
        <Fragment key={name}>
          {place > 0 && ', '}
          <span dir="auto">{name}</span>
        </Fragment>
      ))}
      .
    </p>
  )
}

/** The way to all entities, and what kind this one is if it is of any. */
function EntityKicker({ kind }: { kind: string }) {
  return (
    <>
      <a className="cat" href={entityIndexAddress}>
        Entities
      </a>
      {kind !== 'other' && ` · ${kind}`}
    </>
  )
}

/** One mention is the first and the last. */
function Mentions({ first, last }: { first: Mention | null; last: Mention | null }) {
  if (first === null || last === null) return null
  return (
    <>
      <MentionFact label={first.slug === last.slug ? 'Named' : 'First named'} mention={first} />
      {first.slug !== last.slug && <MentionFact label="Last named" mention={last} />}
    </>
  )
}

function MentionFact({ label, mention }: { label: string; mention: Mention }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <a href={briefAddress(mention.slug)}>
          <Day at={mention.publishedAt} />
          <span className="vh">
            ,{' '}
            <span dir="auto" lang={mention.language ?? undefined}>
              {mention.title}
            </span>
          </span>
        </a>
      </dd>
    </div>
  )
}
