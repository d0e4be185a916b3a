import {
  archiveAddress,
  archiveCharts,
  archiveMonthCharts,
  categoryAddress,
  categoryCharts,
  chartDataAddress,
  dayAddress,
  dayCharts,
  entityAddress,
  entityCharts,
  monthAddress,
  tagAddress,
  tagCharts,
} from '#domain/pages/addresses.ts'
import type { BriefFace } from '#domain/pages/brief-face.ts'

/** The pages with the data that the charts of a brief's category, tags and entities are drawn from. */
export function listChartData({ category, tags, entities }: BriefFace): string[] {
  return [
    ...toData(categoryAddress(category), categoryCharts),
    ...tags.flatMap(listTagData),
    ...entities.flatMap(listEntityData),
  ]
}

export function listEntityData(slug: string): string[] {
  return toData(entityAddress(slug), entityCharts)
}

export function listTagData(slug: string): string[] {
  return toData(tagAddress(slug), tagCharts)
}

export function listDayData(day: string): string[] {
  return toData(dayAddress(day), dayCharts)
}

/** The page of a month of all categories, whose charts count every brief of it, and their data. */
export function listMonthCharts(month: string): string[] {
  const page = monthAddress(null, month)
  return [page, ...toData(page, archiveMonthCharts)]
}

/** What the chart of the whole archive is drawn from. */
export function listArchiveData(): string[] {
  return toData(archiveAddress, archiveCharts)
}

function toData(page: string, charts: readonly string[]): string[] {
  return charts.map((chart) => chartDataAddress(page, chart))
}
