import { placeSheet } from '#domain/archives/archive-sheets.ts'
import { monthForm } from '#domain/archives/month.ts'
import { monthAddress, monthSheetAddress } from '#domain/pages/addresses.ts'
import { MonthView, type MonthData } from '#components/reader/month-view.tsx'
import { getCategory, listCategoryAddresses } from '#server/pages/reader-categories.ts'
import { getMovedCategory } from '#server/pages/moved-category.ts'
import { listMonths } from '#server/pages/month-archives.ts'
import { slugForm, toAddressPattern } from './address-pattern.ts'
import { listOlderSheets, loadMonthSheet, toMonthHead, toSheetAddress } from './load-month-sheet.ts'
import type { HtmlForm, Loaded, PageContext, PageKind } from '#press/page.ts'

type MonthParams = Record<'slug' | 'month', string>

const forms = { slug: slugForm, month: monthForm }
/** A number as addresses write it, from 1 on. */
const sheetForm = /[1-9]\d{0,5}/

const form: HtmlForm<MonthData> = { kind: 'html', styles: ['lists'], head: toMonthHead, View: MonthView }

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
  ...toAddressPattern({ ...forms, sheet: sheetForm }, ({ slug, month, sheet }) =>
    monthSheetAddress({ category: slug, month, sheet }),
  ),
  async *list(db) {
    for await (const { slug, months } of listMonthsOfAll(db))
      yield listOlderSheets(months).map((sheet) => ({ slug, ...sheet }))
  },
  load: ({ db }, { slug, month, sheet }) => loadSheet(db, { slug, month, sheet: Number(sheet) }),
  form,
}

/** `/archive/<YYYY-MM>`: the same over all categories. */
export const archiveMonthPage: PageKind<{ month: string }, MonthData> = {
  ...toAddressPattern({ month: monthForm }, ({ month }) => monthAddress(null, month)),
  async *list(db) {
    yield (await listMonths(db, null)).map(({ month }) => ({ month }))
  },
  load: ({ db }, { month }) => loadMonthSheet(db, { category: null, month, sheet: 'newest' }),
  form: { ...form, styles: ['lists', 'charts'] },
}

/** `/archive/<YYYY-MM>/<sheet>`: an older sheet of it. */
export const archiveSheetPage: PageKind<Record<'month' | 'sheet', string>, MonthData> = {
  ...toAddressPattern({ month: monthForm, sheet: sheetForm }, ({ month, sheet }) =>
    monthSheetAddress({ category: null, month, sheet }),
  ),
  async *list(db) {
    yield listOlderSheets(await listMonths(db, null))
  },
  load: ({ db }, { month, sheet }) => loadMonthSheet(db, { category: null, month, sheet: Number(sheet) }),
  form,
}

/** The months of every category, a category at a time. */
async function* listMonthsOfAll(db: PageContext['db']) {
  for (const { slug, present } of await listCategoryAddresses(db))
    yield { slug, months: await listMonths(db, present) }
}

/** A sheet of the archive of a category. */
export interface SheetOfMonth {
  slug: string
  month: string
  sheet: number | 'newest'
}

async function loadSheet(
  db: PageContext['db'],
  { slug, month, sheet }: SheetOfMonth,
): Promise<Loaded<MonthData>> {
  const category = await getCategory(db, slug)
  if (!category) return loadMovedSheet(db, { slug, month, sheet })
  return loadMonthSheet(db, { category: { slug, name: category.name }, month, sheet })
}

/** The old address of a sheet leads on as long as there is the sheet. */
export async function loadMovedSheet(
  db: PageContext['db'],
  { slug, month, sheet }: SheetOfMonth,
): Promise<Extract<Loaded<never>, { status: 308 | 404 }>> {
  const present = await getMovedCategory(db, slug)
  if (present === null) return { status: 404 }
  const months = await listMonths(db, present)
  if (!placeSheet(months.find((one) => one.month === month)?.count ?? 0, sheet)) return { status: 404 }
  return { status: 308, to: toSheetAddress({ category: present, month, sheet }) }
}
