import { CorrectionsView, type CorrectionsData } from '#components/lists/corrections-view.tsx'
import { correctionsAddress, correctionsYearAddress } from '#domain/pages/addresses.ts'
import { listCorrections, listCorrectionYears } from '#server/pages/list-corrections.ts'
import type { HtmlForm, PageKind } from '#press/page.ts'
import { toAddressPattern } from './address-pattern.ts'
import { mostListed } from './most-listed.ts'

const form: HtmlForm<CorrectionsData> = {
  kind: 'html',
  styles: ['lists'],
  head: ({ year }) => ({
    title: year === null ? 'Corrections and withdrawals' : `Corrections and withdrawals in ${year}`,
    description: 'What we have corrected or withdrawn, when and why.',
    path: year === null ? correctionsAddress : correctionsYearAddress(year),
    feed: { page: correctionsAddress, title: 'Corrections and withdrawals' },
  }),
  View: CorrectionsView,
}

/** `/corrections`: the newest corrections and withdrawals, and the years that have any. */
export const correctionsPage: PageKind<Record<string, never>, CorrectionsData> = {
  ...toAddressPattern({}, () => correctionsAddress),
  list: () => [[{}]],
  async load({ db }) {
    const [entries, years] = await Promise.all([
      listCorrections(db, { year: null, take: mostListed }),
      listCorrectionYears(db),
    ])
    return { status: 200, data: { year: null, entries, years }, changesAt: null }
  },
  form,
}

/** `/corrections/<yyyy>`: all of a year. It leads to no other year, so that a change touches its own only. */
export const correctionsYearPage: PageKind<{ year: string }, CorrectionsData> = {
  ...toAddressPattern({ year: /[1-9]\d{3}/ }, ({ year }) => correctionsYearAddress(year)),
  async *list(db) {
    yield (await listCorrectionYears(db)).map((year) => ({ year }))
  },
  async load({ db }, { year }) {
    const entries = await listCorrections(db, { year, take: null })
    return entries.length === 0
      ? { status: 404 }
      : { status: 200, data: { year, entries, years: [] }, changesAt: null }
  },
  form,
}
