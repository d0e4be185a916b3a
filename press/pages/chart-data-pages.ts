import type { EntityData } from '#components/names/entity-view.tsx'
import type { MonthFigures } from '#components/reader/month-charts.tsx'
import { monthForm } from '#domain/archives/month.ts'
import type { ChartTable } from '#domain/charts/chart-table.ts'
import { bottomLineNoun, briefNoun } from '#domain/charts/chart-words.ts'
import { toConfidenceTable, type ConfidenceCount } from '#domain/charts/confidence-chart.ts'
import { phraseHeading, rankPhrases } from '#domain/charts/phrase-ranks.ts'
import { toRankTable } from '#domain/charts/rank-chart.ts'
import { countLatestMonths } from '#domain/charts/period-counts.ts'
import { toPeriodTable } from '#domain/charts/period-chart.ts'
import { toRanked } from '#domain/charts/recurring-names.ts'
import { toTimelineTable } from '#domain/charts/timeline-chart.ts'
import { toCsv } from '#domain/charts/to-csv.ts'
import { toWeekTable } from '#domain/charts/week-chart.ts'
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
import { rankCompanions, toEntityPoints } from '#domain/charts/entity-charts.ts'
import type { PhraseCount } from '#domain/phrases/choose-phrases.ts'
import { contentTypes } from '#front/store/content-types.ts'
import type { Batches, Loaded, PageKind, TextForm } from '#press/page.ts'
import { slugForm, toAddressPattern } from './address-pattern.ts'
import { archivePage } from './archive-page.ts'
import { categoryPage } from './category-page.tsx'
import { dayForm, dayPage } from './day-pages.tsx'
import { entityPage } from './entity-page.tsx'
import { archiveMonthPage } from './month-page.tsx'
import { tagPage } from './tag-page.tsx'

interface ChartParams extends Record<string, string> {
  slug: string
  chart: string
}

interface SharedFigures {
  confidence: readonly ConfidenceCount[]
  phrases: readonly PhraseCount[]
}

/** Data are few bytes and few readers want them: printed when somebody asks. */
const form: TextForm<ChartTable> = { kind: 'text', contentType: contentTypes.csv, print: toCsv }

/** `/categories/<slug>/<chart>.csv`: what a chart of a category is drawn from. */
export const categoryDataPage: PageKind<ChartParams, ChartTable> = {
  ...toAddressPattern({ slug: slugForm, chart: toForm(categoryCharts) }, ({ slug, chart }) =>
    chartDataAddress(categoryAddress(slug), chart),
  ),
  list: (db) => withCharts(categoryPage.list(db), categoryCharts),
  isOnRequest: true,
  async load(context, { slug, chart }) {
    const loaded = await categoryPage.load(context, { slug })
    return toData(loaded, chart, ({ figures }) =>
      chart === 'weeks' ? toWeekTable(figures.weeks) : toSharedTable(chart, figures),
    )
  },
  form,
}

/** `/entities/<slug>/<chart>.csv`: what a chart of an entity is drawn from. */
export const entityDataPage: PageKind<ChartParams, ChartTable> = {
  ...toAddressPattern({ slug: slugForm, chart: toForm(entityCharts) }, ({ slug, chart }) =>
    chartDataAddress(entityAddress(slug), chart),
  ),
  list: (db) => withCharts(entityPage.list(db), entityCharts),
  isOnRequest: true,
  async load(context, { slug, chart }) {
    const loaded = await entityPage.load(context, { slug })
    return toData(loaded, chart, (entity) => toEntityTable(chart, entity))
  },
  form,
}

/** `/tags/<slug>/<chart>.csv`: what a chart of a tag is drawn from. */
export const tagDataPage: PageKind<ChartParams, ChartTable> = {
  ...toAddressPattern({ slug: slugForm, chart: toForm(tagCharts) }, ({ slug, chart }) =>
    chartDataAddress(tagAddress(slug), chart),
  ),
  list: (db) => withCharts(tagPage.list(db), tagCharts),
  isOnRequest: true,
  async load(context, { slug, chart }) {
    const loaded = await tagPage.load(context, { slug })
    return toData(loaded, chart, ({ figures }) =>
      chart === 'briefs' ? toTimelineTable(toEntityPoints(figures.points)) : toSharedTable(chart, figures),
    )
  },
  form,
}

/** `/archive/<chart>.csv`: what the chart of the whole archive is drawn from. */
export const archiveDataPage: PageKind<{ chart: string }, ChartTable> = {
  ...toAddressPattern({ chart: toForm(archiveCharts) }, ({ chart }) =>
    chartDataAddress(archiveAddress, chart),
  ),
  list: () => [archiveCharts.map((chart) => ({ chart }))],
  isOnRequest: true,
  async load(context, { chart }) {
    const loaded = await archivePage.load(context, {})
    return toData(loaded, chart, (months) => toPeriodTable(countLatestMonths(months), 'month'))
  },
  form,
}

/** `/archive/<YYYY-MM>/<chart>.csv`: what a chart of a month is drawn from. */
export const archiveMonthDataPage: PageKind<{ month: string; chart: string }, ChartTable> = {
  ...toAddressPattern({ month: monthForm, chart: toForm(archiveMonthCharts) }, ({ month, chart }) =>
    chartDataAddress(monthAddress(null, month), chart),
  ),
  list: (db) => withCharts(archiveMonthPage.list(db), archiveMonthCharts),
  isOnRequest: true,
  async load(context, { month, chart }) {
    const loaded = await archiveMonthPage.load(context, { month })
    const figures = loaded.status === 200 ? loaded.data.figures : null
    return figures === null ? { status: 404 } : toData(loaded, chart, () => toMonthTable(chart, figures))
  },
  form,
}

/** `/daily/<yyyy-mm-dd>/<chart>.csv`: what a chart of a day is drawn from. */
export const dayDataPage: PageKind<{ day: string; chart: string }, ChartTable> = {
  ...toAddressPattern({ day: dayForm, chart: toForm(dayCharts) }, ({ day, chart }) =>
    chartDataAddress(dayAddress(day), chart),
  ),
  list: (db) => withCharts(dayPage.list(db), dayCharts),
  isOnRequest: true,
  async load(context, { day, chart }) {
    const loaded = await dayPage.load(context, { day })
    return toData(loaded, chart, (names) => toNamesTable(chart, names))
  },
  form,
}

function toEntityTable(chart: string, { companions, points, confidence }: EntityData): ChartTable {
  if (chart === 'briefs') return toTimelineTable(toEntityPoints(points))
  return chart === 'confidence'
    ? toConfidenceTable(confidence, bottomLineNoun)
    : toRankTable(rankCompanions(companions), { heading: 'Named together with', noun: briefNoun })
}

function toMonthTable(chart: string, figures: MonthFigures): ChartTable {
  if (chart === 'days') return toPeriodTable(figures.days, 'day')
  return chart === 'entities' || chart === 'tags'
    ? toNamesTable(chart, figures)
    : toSharedTable(chart, figures)
}

function toNamesTable(
  chart: string,
  { entities, tags }: Pick<MonthFigures, 'entities' | 'tags'>,
): ChartTable {
  return chart === 'entities'
    ? toRankTable(toRanked(entities, entityAddress), { heading: 'Entity', noun: briefNoun })
    : toRankTable(toRanked(tags, tagAddress), { heading: 'Tag', noun: briefNoun })
}

/** The charts that several kinds of page have. */
function toSharedTable(chart: string, { confidence, phrases }: SharedFigures): ChartTable {
  return chart === 'confidence'
    ? toConfidenceTable(confidence, bottomLineNoun)
    : toRankTable(rankPhrases(phrases), { heading: phraseHeading, noun: bottomLineNoun })
}

function toForm(charts: readonly string[]): RegExp {
  return new RegExp(charts.join('|'))
}

async function* withCharts<Params>(
  batches: Batches<Params>,
  charts: readonly string[],
): AsyncGenerator<(Params & { chart: string })[]> {
  for await (const batch of batches)
    yield batch.flatMap((params) => charts.map((chart) => ({ ...params, chart })))
}

/** The data of a page that moved has moved with it. */
function toData<Data>(
  loaded: Loaded<Data>,
  chart: string,
  toTable: (data: Data) => ChartTable,
): Loaded<ChartTable> {
  if (loaded.status === 308) return { status: 308, to: chartDataAddress(loaded.to, chart) }
  if (loaded.status !== 200) return loaded
  return { ...loaded, data: toTable(loaded.data) }
}
