import { HistoryView } from '#components/history/history-view.tsx'
import { comparisonAddress, historyAddress } from '#domain/pages/addresses.ts'
import type { BriefHistory } from '#domain/pages/brief-history.ts'
import { listBriefSlugs } from '#server/pages/brief-slugs.ts'
import { listComparisons } from '#server/pages/list-comparisons.ts'
import { getBriefHistory, type ComparedNumbers, type HistoryAnswer } from '#server/pages/get-brief-history.ts'
import type { HtmlForm, Loaded, PageKind } from '#press/page.ts'
import { slugForm, toAddressPattern } from './address-pattern.ts'

const form: HtmlForm<BriefHistory> = {
  kind: 'html',
  styles: ['history'],
  head: ({ slug, title, revisions }) => ({
    title: `History: ${title}`,
    day: revisions[0]?.publishedAt.slice(0, 10),
    // A revision with another marking is not shown.
    marking: 'TLP:CLEAR',
    description: `Every published revision of this brief: who wrote, verified and corrected it, and what changed.`,
    path: historyAddress(slug),
    // What a correction took out is there to be checked, not to be found by search.
    robots: 'noindex',
  }),
  View: HistoryView,
}

/** `/briefs/<slug>/history`: the published revisions of a brief, and what the last one changed. */
export const historyPage: PageKind<{ slug: string }, BriefHistory> = {
  ...toAddressPattern({ slug: slugForm }, ({ slug }) => historyAddress(slug)),
  list: listBriefSlugs,
  load: async ({ db }, { slug }) => toLoaded(await getBriefHistory(db, slug), historyAddress),
  form,
}

/**
 * `/briefs/<slug>/history/<from>-<to>`: what changed between any two published revisions. Printed when somebody wants
 * it: there are as many as pairs of revisions, and few are ever read.
 */
export const comparisonPage: PageKind<{ slug: string; from: string; to: string }, BriefHistory> = {
  ...toAddressPattern({ slug: slugForm, from: /[1-9]\d{0,3}/, to: /[1-9]\d{0,3}/ }, ({ slug, from, to }) =>
    comparisonAddress(slug, { from, to }),
  ),
  list: listComparisons,
  isOnRequest: true,
  load: async ({ db }, { slug, from, to }) => {
    const numbers: ComparedNumbers = { from: Number(from), to: Number(to) }
    if (numbers.from >= numbers.to) return { status: 404 }
    const answer = await getBriefHistory(db, slug, numbers)
    return toLoaded(answer, (present) => comparisonAddress(present, numbers))
  },
  form: { ...form, head: (data, site) => ({ ...form.head(data, site), title: nameComparison(data) }) },
}

function toLoaded(answer: HistoryAnswer, toAddress: (slug: string) => string): Loaded<BriefHistory> {
  if (answer.status === 200) return { status: 200, data: answer.history, changesAt: null }
  return answer.status === 308 ? { status: 308, to: toAddress(answer.slug) } : answer
}

function nameComparison({ title, difference }: BriefHistory): string {
  return difference ? `Revisions ${difference.from} and ${difference.to}: ${title}` : title
}
