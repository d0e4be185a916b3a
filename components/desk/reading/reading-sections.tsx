import Link from 'next/link'
import type { ReactNode } from 'react'
import { DeskSection } from '#components/desk/frame/desk-section.tsx'
import type { ReadingFigures } from '#domain/reading/reading-figures.ts'
import { spellFigure } from '#domain/reading/spell-figure.ts'
import { sumReads } from '#domain/reading/sum-reads.ts'
import { DayBars } from './day-bars.tsx'

/** What was read in the last seven days: briefs, and feeds with what services say of their subscribers. */
export function ReadingSections({ figures: { days, briefs, feeds } }: { figures: ReadingFigures }) {
  return (
    <>
      <DeskSection id="read" title="Most read" note="Page requests in seven days. No reader data is kept.">
        {briefs.length === 0 ? (
          <p className="none">Nothing has been read in the last seven days.</p>
        ) : (
          <ReadTable of="Brief">
            {briefs.map(({ slug, title, byDay }) => (
              <ReadRow key={slug} days={days} byDay={byDay}>
                <Link href={`/admin/briefs/${slug}`} dir="auto" data-row>
                  {title}
                </Link>
              </ReadRow>
            ))}
          </ReadTable>
        )}
        <p className="acts pt">
          <Link href="/admin/figures">Figures of all briefs, for any days</Link>
        </p>
      </DeskSection>
      {feeds.length > 0 && (
        <DeskSection id="feeds" title="Feeds" note="Subscriber numbers are those that feed services report.">
          <ReadTable of="Feed">
            {feeds.map(({ address, byDay, audiences }) => (
              <ReadRow key={address} days={days} byDay={byDay}>
                <a href={address} data-row>
                  {address}
                </a>
                {audiences.length > 0 && (
                  <span className="quiet small audience">
                    {audiences
                      .map(({ service, subscribers }) => `${service} ${spellFigure(subscribers)}`)
                      .join(', ')}
                  </span>
                )}
              </ReadRow>
            ))}
          </ReadTable>
        </DeskSection>
      )}
    </>
  )
}

function ReadTable({ of, children }: { of: string; children: ReactNode }) {
  return (
    <table className="reads">
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">Today</th>
          <th scope="col">Seven days</th>
          <th scope="col">
            <span className="vh">By day</span>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

interface ReadRowProps {
  days: readonly string[]
  byDay: readonly number[]
  children: ReactNode
}

function ReadRow({ days, byDay, children }: ReadRowProps) {
  return (
    <tr>
      <th scope="row">{children}</th>
      <td className="num">{spellFigure(byDay.at(-1) ?? 0)}</td>
      <td className="num">{spellFigure(sumReads(byDay))}</td>
      <td>
        <DayBars days={days} counts={byDay} />
      </td>
    </tr>
  )
}
