import Link from 'next/link'
import { Field } from '#components/desk/form/field.tsx'
import { briefNoun, spellCounted } from '#domain/charts/chart-words.ts'

interface Line {
  id: string
  slug: string
  name: string
  kind: string | null
  briefs: number
}

interface NameListProps {
  place: string
  starts: string
  lines: readonly Line[]
  /** The address of the next page; null on the last. */
  next: string | null
}

/** Names of one sort, found by how they begin, a page at a time. */
export function NameList({ place, starts, lines, next }: NameListProps) {
  return (
    <>
      <form className="filters" method="get" action={place} role="search">
        <Field id="starts" label="Name begins with" defaultValue={starts} dir="auto" />
        <div className="acts">
          <button className="btn" type="submit">
            Find
          </button>
          {starts !== '' && <a href={place}>Show all</a>}
        </div>
      </form>
      {lines.length === 0 ? (
        <p className="none">No names begin with that.</p>
      ) : (
        <table className="stack">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Address</th>
              <th scope="col">Published</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, slug, name, kind, briefs }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={`${place}/${slug}`} dir="auto" data-row>
                    {name}
                  </Link>
                  {kind !== null && <span className="quiet small block">{kind}</span>}
                </th>
                <td data-l="Address">{slug}</td>
                <td data-l="Published" className="num">
                  {spellCounted(briefs, briefNoun)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <nav className="acts pt" aria-label="Pages">
        {next !== null && <Link href={next}>Next page</Link>}
      </nav>
    </>
  )
}
