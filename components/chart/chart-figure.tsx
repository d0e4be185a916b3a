import type { ReactNode } from 'react'
import type { IsoDate } from '#domain/briefs/brief-content.ts'
import type { ChartCase } from '#domain/charts/chart-case.ts'
import type { ChartTable } from '#domain/charts/chart-table.ts'
import { spellSource } from '#domain/charts/chart-words.ts'
import { ChartTableView } from './chart-table-view.tsx'

/** What is said below a chart. */
export interface ChartNotes {
  /** The day of the figures, where the page says one. */
  asOf?: IsoDate
  /** The address of the same data as CSV, where there is one. */
  csv?: string
}

interface ChartFigureProps {
  shown: ChartCase
  /** What the figures count, as a sentence. */
  measured: string
  table: ChartTable
  notes: ChartNotes
  children: ReactNode
}

/** The frame of every chart: finding, what is measured, drawing, source and data. One value is a sentence instead. */
export function ChartFigure({ shown, measured, table, notes, children }: ChartFigureProps) {
  const { asOf = null, csv } = notes
  if (shown.kind === 'nothing') return null
  if (shown.kind === 'sentence') return <p className="chart-alone">{shown.text}</p>
  return (
    <figure className="chart">
      <figcaption>
        <h3 dir="auto">{shown.title}</h3>
        <p>{measured}</p>
      </figcaption>
      {children}
      <p className="source">{spellSource(asOf)}</p>
      <details>
        <summary>Show the data</summary>
        <ChartTableView table={table} />
        {csv !== undefined && (
          <p className="source">
            Download: <a href={csv}>CSV</a>
          </p>
        )}
      </details>
    </figure>
  )
}
