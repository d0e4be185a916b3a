import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { DeskSection } from '#components/desk/frame/desk-section.tsx'
import { MergePart } from '#components/desk/names/merge-part.tsx'
import { NameForm } from '#components/desk/names/name-form.client.tsx'
import { UnmergePart } from '#components/desk/names/unmerge-part.client.tsx'
import { NameList } from '#components/desk/names/name-list.tsx'
import { briefNoun, spellCounted } from '#domain/charts/chart-words.ts'
import { entityAddress, tagAddress } from '#domain/pages/addresses.ts'
import { describeRefusalAt } from '#domain/refusals/describe-refusal-at.ts'
import type { Database } from '#server/db/database.ts'
import { getDeskName } from '#server/names/get-desk-name.ts'
import { getMergeEffect } from '#server/names/get-merge-effect.ts'
import { listNamePage } from '#server/names/list-name-page.ts'
import { getMovedName } from '#server/pages/moved-names.ts'
import { toQuery, type Asked } from './query.ts'
import { toTitle } from './titles.ts'
import { requireVisit } from './visit.ts'

/** What is different about the pages of tags and of entities. */
const sorts = {
  tag: {
    title: 'Tags',
    note: 'Tags come from briefs. Here you can rename a tag, or merge two that mean the same thing.',
    place: '/admin/tags',
    readersPlace: tagAddress(''),
    rename: 'renameTag',
    merge: 'mergeTags',
    unmerge: 'unmergeTag',
  },
  entity: {
    title: 'Entities',
    note: 'Entities come from briefs. Here you can rename an entity, or merge two that are the same.',
    place: '/admin/entities',
    readersPlace: entityAddress(''),
    rename: 'renameEntity',
    merge: 'mergeEntities',
    unmerge: 'unmergeEntity',
  },
} as const

type Sort = keyof typeof sorts

const perPage = 100
const mostCandidates = 12
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The page of all tags, or of all entities. */
export async function NamesPage({ sort, searchParams }: Asked & { sort: Sort }) {
  const { title, note, place, rename } = sorts[sort]
  const { db } = await requireVisit(rename)
  const query = toQuery(await searchParams)
  const starts = query.get('starts') ?? ''
  const asked = query.get('after') ?? ''
  const after = uuid.test(asked) ? asked : null
  const found = await listNamePage(db, sort, { starts, after, take: perPage + 1 })
  const lines = found.slice(0, perPage)
  const last = found.length > perPage ? lines.at(-1) : undefined
  const next = last ? `${place}?${new URLSearchParams({ starts, after: last.id }).toString()}` : null
  return (
    <>
      <DeskHeading title={title} note={note} />
      <NameList place={place} starts={starts} lines={lines} next={next} />
    </>
  )
}

interface AskedName extends Asked {
  sort: Sort
  params: Promise<{ slug: string }>
}

/** The title of the page of one tag or entity. */
export async function toNameTitle(sort: Sort, params: Promise<{ slug: string }>): Promise<Metadata> {
  const { slug } = await params
  const find = async (db: Database) => (await getDeskName(db, sort, slug))?.name ?? null
  return toTitle({ kind: sort, verb: sorts[sort].rename, find })
}

/** The page of one tag or entity: its names, and a merge into another. */
export async function NamePage({ sort, params, searchParams }: AskedName) {
  const { place, readersPlace, rename, merge, unmerge } = sorts[sort]
  const { slug } = await params
  const { db } = await requireVisit(rename)
  const named = await getDeskName(db, sort, slug)
  if (!named) {
    const moved = await getMovedName(db, sort, slug)
    if (moved === null) notFound()
    redirect(`${place}/${moved}`)
  }
  const query = toQuery(await searchParams)
  const find = query.get('find') ?? ''
  const into = query.get('into')
  const [candidates, effect] = await Promise.all([
    find === '' ? [] : listNamePage(db, sort, { starts: find, after: null, take: mostCandidates }),
    into === null ? null : getMergeEffect(db, sort, { slug, into }),
  ])
  if (named.into !== null)
    return (
      <>
        <DeskHeading title={named.name} />
        <p className="pt">
          It was merged into <a href={`${place}/${named.into}`}>{named.into}</a>.
        </p>
        {named.keptMerged === null ? (
          <div className="narrow">
            <UnmergePart command={unmerge} slug={slug} name={named.name} />
          </div>
        ) : (
          <p className="quiet">{describeRefusalAt('browser', named.keptMerged)}</p>
        )}
      </>
    )
  return (
    <>
      <DeskHeading title={named.name} note={`${spellCounted(named.briefs, briefNoun)} published`} />
      <NameForm key={named.slug} place={place} readersPlace={readersPlace} named={named} />
      {named.formerSlugs.length > 0 && (
        <p className="quiet small pt">Former addresses: {named.formerSlugs.join(', ')}</p>
      )}
      {named.merged.length > 0 && (
        <DeskSection id="merged" title="Merged into it">
          <ul>
            {named.merged.map((one) => (
              <li key={one.slug}>
                <a href={`${place}/${one.slug}`} dir="auto">
                  {one.name}
                </a>
              </li>
            ))}
          </ul>
        </DeskSection>
      )}
      <DeskSection id="merge" title="Merge into another">
        <MergePart
          place={place}
          command={merge}
          named={named}
          find={find}
          candidates={candidates.filter((one) => one.slug !== slug)}
          effect={effect}
        />
      </DeskSection>
    </>
  )
}
