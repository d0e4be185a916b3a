import {
  entityAddress,
  entityIndexAddress,
  indexPlaceAddress,
  tagAddress,
  tagIndexAddress,
} from '#domain/pages/addresses.ts'
import type { IndexEntry } from '#domain/names/index-entry.ts'
import { groupEntries, type IndexPage } from '#domain/names/index-page.ts'
import {
  toPlaceAbove,
  toPlaceCode,
  toPlaceName,
  wholeIndex,
  type PlaceCount,
} from '#domain/names/index-place.ts'

/** What an index is of, and what it says of it. */
interface IndexSubject {
  title: string
  address: string
  toAddress: (slug: string) => string
  one: string
  many: string
  explanation: string
  nothing: string
}

const subjects: Readonly<Record<IndexData['of'], IndexSubject>> = {
  tag: {
    title: 'Tags',
    address: tagIndexAddress,
    toAddress: tagAddress,
    one: 'tag',
    many: 'tags',
    explanation: 'The number beside each tag shows how many published briefs have it.',
    nothing: 'No published brief has a tag.',
  },
  entity: {
    title: 'Entities',
    address: entityIndexAddress,
    toAddress: entityAddress,
    one: 'entity',
    many: 'entities',
    explanation:
      'People, organisations, places and anything else that briefs name. The number beside each name shows how many published briefs mention it.',
    nothing: 'No published brief names an entity.',
  },
}

export interface IndexData extends IndexPage {
  of: 'tag' | 'entity'
}

/** What the page of an index is called: `Tags`, `Tags: Ac`. */
export function toIndexTitle({ of, place }: Pick<IndexData, 'of' | 'place'>): string {
  const { title } = subjects[of]
  return place === wholeIndex ? title : `${title}: ${toPlaceName(place)}`
}

/** All tags or entities, or those of a place: by letter, or where they are too many, the ways to each letter. */
export function IndexView({ data }: { data: IndexData }) {
  const { of, place, count, entries, places } = data
  const subject = subjects[of]
  return (
    <div className="index">
      <header className="head">
        {place !== wholeIndex && <WaysUp subject={subject} place={place} />}
        <h1>{toIndexTitle(data)}</h1>
        <p>
          {count === 0 ? subject.nothing : `${nameCount(count, subject)}. `}
          {places.length > 0 &&
            `The number beside each letter or script shows how many ${subject.many} it has.`}
          {count > 0 && places.length === 0 && subject.explanation}
        </p>
      </header>
      {places.length > 0 && <Places places={places} subject={subject} />}
      {entries.length > 0 && (
        <div className="names">
          {groupEntries({ place, entries }).map((group) => (
            <Group key={group.place} {...group} subject={subject} />
          ))}
        </div>
      )}
    </div>
  )
}

function nameCount(count: number, { one, many }: Pick<IndexSubject, 'one' | 'many'>): string {
  return `${count} ${count === 1 ? one : many}`
}

/** The whole index and every larger place that this one is a part of. */
function WaysUp({ subject, place }: { subject: IndexSubject; place: string }) {
  return (
    <nav className="label cat" aria-label="Breadcrumb">
      <a className="cat" href={subject.address}>
        {subject.title}
      </a>
      {listAbove(place).map((above) => [
        ' · ',
        <a key={above} className="cat" href={indexPlaceAddress(subject.address, toPlaceCode(above))}>
          {toPlaceName(above)}
        </a>,
      ])}
    </nav>
  )
}

function listAbove(place: string): string[] {
  const above = toPlaceAbove(place)
  return above === null || above === wholeIndex ? [] : [...listAbove(above), above]
}

function Places({ places, subject }: { places: readonly PlaceCount[]; subject: IndexSubject }) {
  return (
    <nav aria-label={`${subject.title} by first letter`}>
      <ul className="places">
        {places.map(({ place, count }) => (
          <li key={place}>
            <a href={indexPlaceAddress(subject.address, toPlaceCode(place))}>{toPlaceName(place)}</a>
            <Count count={count} {...subject} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface GroupProps {
  place: string
  entries: readonly IndexEntry[]
  subject: IndexSubject
}

function Group({ place, entries, subject }: GroupProps) {
  const id = `in-${toPlaceCode(place)}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{toPlaceName(place)}</h2>
      <ul>
        {entries.map(({ slug, name, kind, count }) => (
          <li key={slug}>
            <span>
              <a href={subject.toAddress(slug)} dir="auto">
                {name}
              </a>
              {kind !== null && kind !== 'other' && <span className="label"> {kind}</span>}
            </span>
            <Count count={count} one="brief" many="briefs" />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The number alone for the eye, with its noun for those who hear it. */
function Count({ count, one, many }: { count: number; one: string; many: string }) {
  return (
    <span className="num">
      {' '}
      {count}
      <span className="vh"> {count === 1 ? one : many}</span>
    </span>
  )
}
