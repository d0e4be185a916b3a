import type { ChartTable } from '#domain/charts/chart-table.ts'
import { bottomLineNoun, briefNoun } from '#domain/charts/chart-words.ts'
import { toConfidenceTable, type ConfidenceCount } from '#domain/charts/confidence-chart.ts'
import { phraseHeading, rankPhrases } from '#domain/charts/phrase-ranks.ts'
import { toRankTable } from '#domain/charts/rank-chart.ts'
import { toTimelineTable } from '#domain/charts/timeline-chart.ts'
import { toCsv } from '#domain/charts/to-csv.ts'
import { toWeekTable } from '#domain/charts/week-chart.ts'
import {
  categoryAddress,
  categoryCharts,
  chartDataAddress,
  entityAddress,
  entityCharts,
} from '#domain/pages/addresses.ts'
import { rankCompanions, toEntityPoints } from '#domain/charts/entity-charts.ts'
import type { PhraseCount } from '#domain/phrases/choose-phrases.ts'
import { contentTypes } from '#front/store/content-types.ts'
import type { Batches, Loaded, PageKind, TextForm } from '#press/page.ts'
import { slugForm, toAddressPattern } from './address-pattern.ts'
import { categoryPage } from './category-page.tsx'
import { entityPage } from './entity-page.tsx'

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
    return toData(loaded, chart, ({ companions, points }) =>
      chart === 'briefs'
        ? toTimelineTable(toEntityPoints(points))
        : toRankTable(rankCompanions(companions), { heading: 'Named together with', noun: briefNoun }),
    )
  },
  form,
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

async function* withCharts(
  batches: Batches<{ slug: string }>,
  charts: readonly string[],
): AsyncGenerator<ChartParams[]> {
  for await (const batch of batches)
    yield batch.flatMap(({ slug }) => charts.map((chart) => ({ slug, chart })))
}

/** The data of a page that moved has moved with it. */
function toData<Data>(
  loaded: Loaded<Data>,
  chart: string,
  toTable: (data: Data) => ChartTable,
): Loaded<ChartTable> {
  if (loaded.status === 308) return { status: 308, to: chartDataAddress(loaded.to, chart) }
  if (loaded.status !== 200) return loaded
  return { status: 200, data: toTable(loaded.data), changesAt: loaded.changesAt }
}
