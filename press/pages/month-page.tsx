import { countOlderSheets, placeSheet } from '#domain/archives/archive-sheets.ts'
import { monthForm, nameMonth, type Month } from '#domain/archives/month.ts'
import { monthAddress, monthSheetAddress } from '#domain/pages/addresses.ts'
import { MonthView, type MonthData } from '#components/reader/month-view.tsx'
import type { LabelledLink } from '#domain/site/site-facts.ts'
import { getCategory, listCategoryAddresses } from '#server/pages/reader-categories.ts'
import { listPublished } from '#server/listings/listings.ts'
import { getMovedCategory } from '#server/pages/moved-category.ts'
import { listMonths, ofMonth } from '#server/pages/month-archives.ts'
import { slugForm, toAddressPattern } from './address-pattern.ts'
import type { HtmlForm, Loaded, PageContext, PageKind } from '#press/page.ts'

type MonthParams = Record<'slug' | 'month', string>

const forms = { slug: slugForm, month: monthForm }

const form: HtmlForm<MonthData> = {
  kind: 'html',
  head: ({ category, month, sheet }) => ({
    title: `${category.name}, ${nameWithYear(month)}${sheet === 'newest' ? '' : `, sheet ${sheet}`}`,
    description: `The briefs on ${category.name} that were first published in ${nameWithYear(month)}.`,
    path:
      sheet === 'newest'
        ? monthAddress(category.slug, month)
        : monthSheetAddress({ category: category.slug, month, sheet }),
  }),
  View: MonthView,
}

/** `/categories/<slug>/<YYYY-MM>`: what was first published in a month, or the newest sheet of it. */
export const monthPage: PageKind<MonthParams, MonthData> = {
  ...toAddressPattern(forms, ({ slug, month }) => monthAddress(slug, month)),
  async *list(db) {
    for await (const { slug, months } of listMonthsOfAll(db))
      yield months.map(({ month }) => ({ slug, month }))
  },
  load: ({ db }, { slug, month }) => loadSheet(db, { slug, month, sheet: 'newest' }),
  form,
}

/** `/categories/<slug>/<YYYY-MM>/<sheet>`: an older sheet of a month that has more than fits on one page. */
export const monthSheetPage: PageKind<Record<'slug' | 'month' | 'sheet', string>, MonthData> = {
  ...toAddressPattern({ ...forms, sheet: /[1-9]\d{0,5}/ }, ({ slug, month, sheet }) =>
    monthSheetAddress({ category: slug, month, sheet }),
  ),
  async *list(db) {
    for await (const { slug, months } of listMonthsOfAll(db))
      yield months.flatMap(({ month, count }) =>
        Array.from({ length: countOlderSheets(count) }, (_, at) => ({ slug, month, sheet: `${at + 1}` })),
      )
  },
  load: ({ db }, { slug, month, sheet }) => loadSheet(db, { slug, month, sheet: Number(sheet) }),
  form,
}

/** The months of every category, a category at a time. */
async function* listMonthsOfAll(db: PageContext['db']) {
  for (const { slug, present } of await listCategoryAddresses(db))
    yield { slug, months: await listMonths(db, present) }
}

interface SheetOfMonth {
  slug: string
  month: Month
  sheet: number | 'newest'
}

async function loadSheet(
  db: PageContext['db'],
  { slug, month, sheet }: SheetOfMonth,
): Promise<Loaded<MonthData>> {
  const category = await getCategory(db, slug)
  if (!category) return loadMovedSheet(db, { slug, month, sheet })
  const months = await listMonths(db, slug)
  const at = months.findIndex((candidate) => candidate.month === month)
  const total = months[at]?.count ?? 0
  const place = placeSheet(total, sheet)
  if (!place) return { status: 404 }
  const briefs = await listPublished(db, { where: ofMonth(slug, month), ...place })
  const neighbours = { earlier: months[at + 1]?.month ?? null, later: months[at - 1]?.month ?? null }
  const data = {
    category: { slug, name: category.name },
    month,
    sheet,
    briefs,
    total: sheet === 'newest' ? total : place.take,
    ...toSteps({ slug, month, sheet }, { older: countOlderSheets(total), ...neighbours }),
  }
  return { status: 200, data, changesAt: null }
}

/** The old address of a sheet leads on as long as there is the sheet. */
async function loadMovedSheet(
  db: PageContext['db'],
  { slug, month, sheet }: SheetOfMonth,
): Promise<Loaded<MonthData>> {
  const present = await getMovedCategory(db, slug)
  if (present === null) return { status: 404 }
  const months = await listMonths(db, present)
  if (!placeSheet(months.find((one) => one.month === month)?.count ?? 0, sheet)) return { status: 404 }
  return {
    status: 308,
    to:
      sheet === 'newest'
        ? monthAddress(present, month)
        : monthSheetAddress({ category: present, month, sheet }),
  }
}

interface Surroundings {
  older: number
  earlier: Month | null
  later: Month | null
}

/** The oldest sheet leads to the month before and the newest to the one after; those between change with neither. */
function toSteps(
  { slug, month, sheet }: SheetOfMonth,
  { older, earlier, later }: Surroundings,
): Pick<MonthData, 'earlier' | 'later'> {
  const toMonth = (to: Month | null): LabelledLink | null =>
    to === null ? null : { label: nameWithYear(to), href: monthAddress(slug, to) }
  const toSheet = (to: number): LabelledLink | null =>
    to < 1
      ? null
      : {
          label: `${nameWithYear(month)}, sheet ${to}`,
          href: monthSheetAddress({ category: slug, month, sheet: to }),
        }
  if (sheet === 'newest') return { earlier: toSheet(older) ?? toMonth(earlier), later: toMonth(later) }
  return {
    earlier: toSheet(sheet - 1) ?? toMonth(earlier),
    later: sheet < older ? toSheet(sheet + 1) : toMonth(month),
  }
}

function nameWithYear(month: Month): string {
  return `${nameMonth(month)} ${month.slice(0, 4)}`
}
