import { countOlderParts, placePart } from '../../domain/archives/archive-parts.ts'
import { isMonth, nameMonth, type Month } from '../../domain/archives/month.ts'
import { monthAddress, monthPartAddress } from '../../domain/press/addresses.ts'
import { MonthView, type MonthData } from '../../components/reader/month-view.tsx'
import type { LabelledLink } from '../../components/reader/site-facts.ts'
import { getCategory } from '../../server/reader/categories.ts'
import { listPublished } from '../../server/reader/listings.ts'
import { listMonths, ofMonth } from '../../server/reader/month-archives.ts'
import type { Loaded, PageContext, ReaderPage } from '../page.ts'

interface MonthParams extends Record<string, string> {
  slug: string
  month: Month
}

const form: ReaderPage<MonthParams, MonthData>['form'] = {
  kind: 'html',
  head: ({ category, month, part }) => ({
    title: `${category.name}, ${nameWithYear(month)}${part === 'newest' ? '' : `, part ${part}`}`,
    description: `The briefs on ${category.name} that were first published in ${nameWithYear(month)}.`,
    path:
      part === 'newest'
        ? monthAddress(category.slug, month)
        : monthPartAddress({ category: category.slug, month, part }),
  }),
  View: MonthView,
}

/** `/categories/<slug>/<YYYY-MM>`: what was first published in a month, or the newest part of it. */
export const monthPage: ReaderPage<MonthParams, MonthData> = {
  address: ({ slug, month }) => monthAddress(slug, month),
  load: ({ db }, { slug, month }) => loadPart(db, { slug, month, part: 'newest' }),
  form,
}

/** `/categories/<slug>/<YYYY-MM>/<part>`: an older part of a month that has more than fits on one page. */
export const monthPartPage: ReaderPage<MonthParams & { part: string }, MonthData> = {
  address: ({ slug, month, part }) => `${monthAddress(slug, month)}/${part}`,
  load: ({ db }, { slug, month, part }) =>
    /^[1-9]\d{0,5}$/.test(part)
      ? loadPart(db, { slug, month, part: Number(part) })
      : Promise.resolve({ status: 404 }),
  form,
}

interface PartOfMonth {
  slug: string
  month: Month
  part: number | 'newest'
}

async function loadPart(
  db: PageContext['db'],
  { slug, month, part }: PartOfMonth,
): Promise<Loaded<MonthData>> {
  const category = isMonth(month) ? await getCategory(db, slug) : null
  if (!category) return { status: 404 }
  const months = await listMonths(db, slug)
  const at = months.findIndex((candidate) => candidate.month === month)
  const total = months[at]?.count ?? 0
  const place = placePart(total, part)
  if (!place) return { status: 404 }
  const briefs = await listPublished(db, { where: ofMonth(slug, month), ...place })
  const neighbours = { earlier: months[at + 1]?.month ?? null, later: months[at - 1]?.month ?? null }
  const data = {
    ...{ category: { slug, name: category.name, hue: null }, month, part, briefs },
    total: part === 'newest' ? total : place.take,
    ...toSteps({ slug, month, part }, { older: countOlderParts(total), ...neighbours }),
  }
  return { status: 200, data, changesAt: null }
}

interface Surroundings {
  older: number
  earlier: Month | null
  later: Month | null
}

/** The oldest part leads to the month before and the newest to the one after; those between change with neither. */
function toSteps(
  { slug, month, part }: PartOfMonth,
  { older, earlier, later }: Surroundings,
): Pick<MonthData, 'earlier' | 'later'> {
  const toMonth = (to: Month | null): LabelledLink | null =>
    to === null ? null : { label: nameWithYear(to), href: monthAddress(slug, to) }
  const toPart = (to: number): LabelledLink | null =>
    to < 1
      ? null
      : {
          label: `${nameWithYear(month)}, part ${to}`,
          href: monthPartAddress({ category: slug, month, part: to }),
        }
  if (part === 'newest') return { earlier: toPart(older) ?? toMonth(earlier), later: toMonth(later) }
  return {
    earlier: toPart(part - 1) ?? toMonth(earlier),
    later: part < older ? toPart(part + 1) : toMonth(month),
  }
}

function nameWithYear(month: Month): string {
  return `${nameMonth(month)} ${month.slice(0, 4)}`
}
