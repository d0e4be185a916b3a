import Link from 'next/link'
import { Day } from '#components/ui/day.tsx'
import type { BriefFigure } from '#domain/reading/brief-figure.ts'
import { spellFigure } from '#domain/reading/spell-figure.ts'

/** Briefs with their readings, as they come. */
export function FigureTable({ rows }: { rows: readonly BriefFigure[] }) {
  if (rows.length === 0) return <p className="none">No briefs were read in this period. Try a longer one.</p>
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">Brief</th>
          <th scope="col">First published</th>
          <th scope="col">Readings</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, slug, title, published, isWithdrawn, readings }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={`/admin/briefs/${slug}`} dir="auto" data-row>
                {title}
              </Link>
              {isWithdrawn && <span className="quiet small block">Withdrawn</span>}
            </th>
            <td>
              <Day at={published} />
            </td>
            <td className="num">{spellFigure(readings)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
