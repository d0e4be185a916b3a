import Link from 'next/link'
import { spellInstant } from '#domain/days/spell-instant.ts'

interface StandingLine {
  slug: string
  /** Null where it has not been written yet. */
  title: string | null
  version: string | null
}

/** The standing pages, each leading to where it is changed. */
export function StandingList({ lines }: { lines: readonly StandingLine[] }) {
  return (
    <table className="stack">
      <thead>
        <tr>
          <th scope="col">Title</th>
          <th scope="col">Address</th>
          <th scope="col">Last saved</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ slug, title, version }) => (
          <tr key={slug}>
            <th scope="row">
              <Link href={`/admin/pages/${slug}`} dir="auto" data-row>
                {title ?? 'Not written yet'}
              </Link>
            </th>
            <td data-l="Address">/{slug}</td>
            <td data-l="Last saved">
              {version !== null && <time dateTime={version}>{spellInstant(version)}</time>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
